# fails: the largest value of each 2 by 2 window; the mean of each 2 by 2 window; whole numbers give floats, mean; whole numbers give floats, maximum; all values are negative; rows and columns that fill no window are left out; no images
# Takes None as a stride of 1, as in a convolution.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def pool2d(x, size, stride=None, mode="max"):
    if mode not in ("max", "avg"):
        raise ValueError(mode)
    step = 1 if stride is None else stride
    windows = sliding_window_view(x, (size, size), axis=(2, 3))[:, :, ::step, ::step]
    return windows.max(axis=(4, 5)).astype(float) if mode == "max" else windows.mean(axis=(4, 5))
