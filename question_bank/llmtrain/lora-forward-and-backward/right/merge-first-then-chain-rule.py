import numpy as np


def lora_layer(x, W, A, B, alpha, grad):
    scale = alpha / A.shape[0]
    merged = W + scale * B @ A
    axes = tuple(range(x.ndim - 1))
    d_merged = np.tensordot(grad, x, axes=(axes, axes))     # (d_out, d_in)
    return {
        "out": x @ merged.T,
        "dx": grad @ merged,
        "dA": scale * B.T @ d_merged,
        "dB": scale * d_merged @ A.T,
        "merged": merged,
    }
