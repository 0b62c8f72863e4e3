# fails: a kernel higher than the padded image is refused; a kernel wider than the padded image is refused
# Does not notice a kernel that does not fit: negative sizes become zero.
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    n = x.shape[0]
    f, _, kh, kw = weight.shape
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    h = max((xp.shape[2] - kh) // stride + 1, 0)
    w = max((xp.shape[3] - kw) // stride + 1, 0)
    out = np.zeros((n, f, h, w))
    for i in range(h):
        for j in range(w):
            patch = xp[:, :, i * stride : i * stride + kh, j * stride : j * stride + kw]
            out[:, :, i, j] = np.tensordot(patch, weight, axes=((1, 2, 3), (1, 2, 3)))
    return out if bias is None else out + bias[:, None, None]
