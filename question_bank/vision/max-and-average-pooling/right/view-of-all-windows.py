import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def pool2d(x, size, stride=None, mode="max"):
    step = size if stride is None else stride
    windows = sliding_window_view(x, (size, size), axis=(2, 3))[:, :, ::step, ::step]
    if mode == "max":
        return windows.max(axis=(-2, -1)).astype(float)
    if mode == "avg":
        return windows.mean(axis=(-2, -1))
    raise ValueError(mode)
