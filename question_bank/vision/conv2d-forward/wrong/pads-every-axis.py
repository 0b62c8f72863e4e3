# fails: stride 2, padding 1 and a bias; a batch with a bias for each filter; padding wider than the kernel, with stride 3; 16 images and 16 filters in time
# Pads images and channels too, not only height and width.
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    xp = np.pad(x, padding)
    windows = sliding_window_view(xp, weight.shape[2:], axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.einsum("nchwuv,fcuv->nfhw", windows, weight, optimize=True)
    return out if bias is None else out + bias[:, None, None]
