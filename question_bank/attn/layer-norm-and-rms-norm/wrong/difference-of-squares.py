# fails: values near 1e6
# mean(x²) - mean(x)² loses its digits far from zero.
import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = x.astype(np.float64)
    mean = x.mean(axis=-1, keepdims=True) if kind == "layer" else 0.0
    variance = (x**2).mean(axis=-1, keepdims=True) - mean**2
    out = (x - mean) / np.sqrt(variance + eps) * gain
    return out if bias is None else out + bias
