# fails: a kernel as large as the image padded on both sides
# Adds the padding to the size once, as if it lay on one side only.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    room = np.array(x.shape[2:]) + padding
    if (weight.shape[2:] > room).any():
        raise ValueError("the kernel is larger than the image")
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(xp, weight.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.einsum("nchwuv,fcuv->nfhw", windows, weight, optimize=True)
    return out if bias is None else out + bias[:, None, None]
