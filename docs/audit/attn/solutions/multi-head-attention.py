import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    N, T, D = x.shape
    if heads < 1 or D % heads:
        raise ValueError("heads must divide D")
    d = D // heads

    def split(w):
        return (x @ w).reshape(N, T, heads, d).transpose(0, 2, 1, 3)

    q, k, v = split(w_q), split(w_k), split(w_v)
    s = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d)
    s = s - s.max(axis=-1, keepdims=True)
    e = np.exp(s)
    w = e / e.sum(axis=-1, keepdims=True)
    return (w @ v).transpose(0, 2, 1, 3).reshape(N, T, D) @ w_o
