import numpy as np


def lora_layer(x, W, A, B, alpha, grad):
    s = alpha / A.shape[0]
    merged = W + s * (B @ A)
    h = x @ A.T
    out = x @ W.T + s * (h @ B.T)
    gb = grad @ B
    dx = grad @ W + s * (gb @ A)
    d_in, r, d_out = W.shape[1], A.shape[0], W.shape[0]
    dA = s * (gb.reshape(-1, r).T @ x.reshape(-1, d_in))
    dB = s * (grad.reshape(-1, d_out).T @ h.reshape(-1, r))
    return {"out": out, "dx": dx, "dA": dA, "dB": dB, "merged": merged}
