import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    x = np.asarray(x, dtype=np.float64)
    if kind == "layer":
        x = x - x.mean(axis=-1, keepdims=True)
    out = x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + eps) * gain
    if bias is not None:
        out = out + bias
    return out
