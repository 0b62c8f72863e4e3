import numpy as np


def norm(z, g, c):
    z = z - z.mean(axis=-1, keepdims=True)
    return z / np.sqrt((z * z).mean(axis=-1, keepdims=True) + 1e-5) * g + c


def block(x, p, heads):
    N, T, D = x.shape
    d = D // heads
    z = norm(x, p["gain_1"], p["bias_1"])

    def split(w):
        return (z @ w).reshape(N, T, heads, d).transpose(0, 2, 1, 3)

    q, k, v = split(p["w_q"]), split(p["w_k"]), split(p["w_v"])
    s = q @ k.transpose(0, 1, 3, 2) / np.sqrt(d)
    s = np.where(np.tril(np.ones((T, T), dtype=bool)), s, -np.inf)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    w = e / e.sum(axis=-1, keepdims=True)
    x = x + (w @ v).transpose(0, 2, 1, 3).reshape(N, T, D) @ p["w_o"]
    z = norm(x, p["gain_2"], p["bias_2"])
    return x + np.maximum(z @ p["w_1"] + p["b_1"], 0) @ p["w_2"] + p["b_2"]
