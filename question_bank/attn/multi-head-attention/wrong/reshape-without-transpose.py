# fails: two sequences, three heads of two columns; heads and columns per head differ; as many heads as columns; reordering the tokens reorders the result; eight heads, 64 tokens
# Cuts tokens instead of columns into heads.
import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    n, t, width = x.shape
    if width % heads:
        raise ValueError(f"{heads} heads do not divide {width} columns")
    d = width // heads

    def split(z):  # (N, T, D) -> (N, heads, T, d)
        return z.reshape(n, heads, t, d)

    q, k, v = split(x @ w_q), split(x @ w_k), split(x @ w_v)
    scores = q @ k.swapaxes(2, 3) / np.sqrt(d)
    e = np.exp(scores - scores.max(axis=3, keepdims=True))
    weights = e / e.sum(axis=3, keepdims=True)
    merged = (weights @ v).swapaxes(1, 2).reshape(n, t, width)
    return merged @ w_o
