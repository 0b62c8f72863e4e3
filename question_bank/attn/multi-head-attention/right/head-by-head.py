import numpy as np


def attention(q, k, v):
    scores = np.matmul(q, np.moveaxis(k, -1, -2)) * q.shape[-1] ** -0.5
    p = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
    return np.matmul(p / np.sum(p, axis=-1, keepdims=True), v)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    width = x.shape[-1]
    if width % heads != 0:
        raise ValueError("heads must divide the width")
    d = width // heads
    out = np.zeros(x.shape)
    for h in range(heads):
        columns = slice(h * d, (h + 1) * d)
        out += attention(x @ w_q[:, columns], x @ w_k[:, columns], x @ w_v[:, columns]) @ w_o[columns]
    return out
