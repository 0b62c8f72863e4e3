import numpy as np


def quantise(W, axis=0):
    """Symmetric INT8 quantisation with one scale per channel."""
    W = W.astype(np.float64)
    others = tuple(a for a in range(W.ndim) if a != axis)
    largest = np.abs(W).max(axis=others, keepdims=True)
    scale = np.where(largest > 0.0, largest / 127.0, 1.0)
    q = np.round(W / scale).astype(np.int8)
    restored = q * scale
    return {
        "q": q,
        "scale": scale.ravel(),
        "restored": restored,
        "error": np.abs(W - restored).max(axis=others),
        "bound": scale.ravel() / 2.0,
    }
