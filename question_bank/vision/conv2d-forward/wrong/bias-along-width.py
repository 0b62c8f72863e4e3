# fails: a batch with a bias for each filter; a stride that does not fit evenly leaves the rest out; padding wider than the kernel, with stride 3; an empty batch keeps its shape; 16 images and 16 filters in time
# Adds the bias to the last axis, the width, instead of the filters.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(xp, weight.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.einsum("nchwuv,fcuv->nfhw", windows, weight, optimize=True)
    return out if bias is None else out + bias
