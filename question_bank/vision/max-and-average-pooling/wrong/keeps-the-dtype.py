# fails: whole numbers give floats, mean; whole numbers give floats, maximum
# The result has the dtype of the input, so whole numbers stay whole and means are cut off.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def pool2d(x, size, stride=None, mode="max"):
    if mode not in ("max", "avg"):
        raise ValueError(mode)
    step = size if stride is None else stride
    windows = sliding_window_view(x, (size, size), axis=(2, 3))[:, :, ::step, ::step]
    out = windows.max(axis=(4, 5)) if mode == "max" else windows.mean(axis=(4, 5))
    return out.astype(x.dtype)
