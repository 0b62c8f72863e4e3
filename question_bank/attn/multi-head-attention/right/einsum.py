import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    n, t, width = x.shape
    d, rest = divmod(width, heads)
    if rest:
        raise ValueError(heads)
    q, k, v = (np.einsum("ntc,chd->nhtd", x, w.reshape(width, heads, d)) for w in (w_q, w_k, w_v))
    scores = np.einsum("nhid,nhjd->nhij", q, k) / d**0.5
    logs = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    out = np.einsum("nhij,nhjd->nihd", np.exp(logs), v)
    return np.einsum("nihd,hdc->nic", out, w_o.reshape(heads, d, width))
