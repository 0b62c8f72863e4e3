# fails: RMSNorm with gain and bias; a token of zeros, RMSNorm
# Leaves out the bias in RMSNorm.
import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = x.astype(np.float64)
    if kind == "layer":
        x = x - x.mean(axis=-1, keepdims=True)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    out = x / np.sqrt(mean_square + eps) * gain
    return out if bias is None or kind == "rms" else out + bias
