# fails: RMSNorm of one token; RMSNorm does not subtract the mean; RMSNorm with gain and bias; batch, tokens, components, RMSNorm; whole numbers, RMSNorm; tokens are normalised one by one
# Subtracts the mean in RMSNorm, too.
import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = x.astype(np.float64)
    x = x - x.mean(axis=-1, keepdims=True)
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    out = x / np.sqrt(mean_square + eps) * gain
    return out if bias is None else out + bias
