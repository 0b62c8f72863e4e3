# fails: a stride that does not fit evenly leaves the rest out; padding wider than the kernel, with stride 3; an empty batch keeps its shape
# Rounds the output size up and fills the last window with zeros.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    kh, kw = weight.shape[2:]
    rest_h = (kh - x.shape[2] - 2 * padding) % stride
    rest_w = (kw - x.shape[3] - 2 * padding) % stride
    if kh > x.shape[2] + 2 * padding or kw > x.shape[3] + 2 * padding:
        raise ValueError("kernel larger than the image")
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding + rest_h), (padding, padding + rest_w)))
    windows = sliding_window_view(xp, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.einsum("nchwuv,fcuv->nfhw", windows, weight, optimize=True)
    return out if bias is None else out + bias[:, None, None]
