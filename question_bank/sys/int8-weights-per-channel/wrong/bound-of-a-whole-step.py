# fails: two channels, one of them zero; 100,000 weights in time; a square matrix, channels in the columns; a square matrix, channels in the rows; channels along an axis in the middle; channels along the last of four axes; channels along the second axis, halves to even; float16 weights; float32 weights; kernels of a convolution; one axis: each weight is its own channel; six channels of different size; the largest weight is negative, some are halves; very small and very large weights
# Takes a whole step for the bound.
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
        "bound": scale.ravel(),
    }
