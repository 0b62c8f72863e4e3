import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    if kind == "rms":
        d = x.shape[-1]
        out = x / np.sqrt(np.einsum("...d,...d->...", x, x)[..., None] / d + eps)
    else:
        out = (x - np.mean(x, -1, keepdims=True)) / (np.var(x, -1, keepdims=True) + eps) ** 0.5
    return out * gain + (0.0 if bias is None else bias)
