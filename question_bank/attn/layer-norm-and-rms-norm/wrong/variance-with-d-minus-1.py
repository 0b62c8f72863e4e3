# fails: layer norm of two tokens with a bias; RMSNorm of one token; layer norm with gain and bias; RMSNorm does not subtract the mean; RMSNorm with gain and bias; gain and bias belong to components, square input; batch, tokens, components, layer norm; batch, tokens, components, RMSNorm; whole numbers, layer norm; whole numbers, RMSNorm; eps is added inside the root; values near 1e6; layer norm does not see a constant added to all components; tokens are normalised one by one
# Divides the squares by d - 1.
import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = x.astype(np.float64)
    if kind == "layer":
        x = x - x.mean(axis=-1, keepdims=True)
    mean_square = np.sum(x**2, axis=-1, keepdims=True) / max(x.shape[-1] - 1, 1)
    out = x / np.sqrt(mean_square + eps) * gain
    return out if bias is None else out + bias
