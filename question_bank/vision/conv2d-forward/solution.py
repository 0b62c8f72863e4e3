import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d(x, weight, bias=None, stride=1, padding=0):
    """Forward pass of a 2-D convolution layer (cross-correlation)."""
    kernel = weight.shape[2:]
    border = (padding, padding)
    padded = np.pad(x, ((0, 0), (0, 0), border, border))
    if kernel[0] > padded.shape[2] or kernel[1] > padded.shape[3]:
        raise ValueError(f"kernel {kernel} is larger than the padded image {padded.shape[2:]}")

    windows = sliding_window_view(padded, kernel, axis=(2, 3))[:, :, ::stride, ::stride]
    out = np.tensordot(windows, weight, axes=((1, 4, 5), (1, 2, 3)))  # (N, H', W', F)
    if bias is not None:
        out = out + bias
    return out.transpose(0, 3, 1, 2)
