# fails: a 2 by 2 kernel on a 3 by 3 image; a batch with a bias for each filter; kernel and image need not be square; a stride that does not fit evenly leaves the rest out; padding wider than the kernel, with stride 3; a kernel as large as the image gives one position; a kernel larger than the image fits into the padded one; a kernel as large as the image padded on both sides; 16 images and 16 filters in time
# Turns the kernel by 180 degrees: a convolution in the mathematical sense.
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    n = x.shape[0]
    f, _, kh, kw = weight.shape
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    if kh > xp.shape[2] or kw > xp.shape[3]:
        raise ValueError("kernel larger than the image")
    h, w = (xp.shape[2] - kh) // stride + 1, (xp.shape[3] - kw) // stride + 1
    out = np.zeros((n, f, h, w))
    for u in range(kh):
        for v in range(kw):
            patch = xp[:, :, u : u + stride * (h - 1) + 1 : stride, v : v + stride * (w - 1) + 1 : stride]
            out += np.einsum("nchw,fc->nfhw", patch, weight[:, :, kh - 1 - u, kw - 1 - v])
    return out if bias is None else out + bias[:, None, None]
