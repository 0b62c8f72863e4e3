import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    """Layer norm ("layer") or RMSNorm ("rms") over the last axis."""
    x = x.astype(np.float64)
    if kind == "layer":
        x = x - x.mean(axis=-1, keepdims=True)
    # Of centred values the mean square is the variance.
    mean_square = np.mean(x**2, axis=-1, keepdims=True)
    out = x / np.sqrt(mean_square + eps) * gain
    return out if bias is None else out + bias
