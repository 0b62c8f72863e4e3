# fails: layer norm of two tokens with a bias; layer norm with gain and bias; RMSNorm does not subtract the mean; RMSNorm with gain and bias; gain and bias belong to components, square input; batch, tokens, components, layer norm; batch, tokens, components, RMSNorm; whole numbers, layer norm; eps is added inside the root; one component; values near 1e6; layer norm does not see a constant added to all components; tokens are normalised one by one
# Takes the statistics over the first axis, as batch norm does.
import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = x.astype(np.float64)
    if kind == "layer":
        x = x - x.mean(axis=0, keepdims=True)
    mean_square = np.mean(x**2, axis=0, keepdims=True)
    out = x / np.sqrt(mean_square + eps) * gain
    return out if bias is None else out + bias
