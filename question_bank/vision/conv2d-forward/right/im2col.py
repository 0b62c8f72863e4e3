import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    n, c, _, _ = x.shape
    f, _, kh, kw = weight.shape
    xp = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)], mode="constant")
    h = (xp.shape[2] - kh) // stride + 1
    w = (xp.shape[3] - kw) // stride + 1
    if h < 1 or w < 1:
        raise ValueError("the kernel is larger than the padded image")
    rows = stride * np.arange(h)[:, None, None, None] + np.arange(kh)[:, None]
    columns = stride * np.arange(w)[:, None, None] + np.arange(kw)
    patches = xp[:, :, rows, columns]  # (n, c, h, w, kh, kw)
    matrix = patches.transpose(0, 2, 3, 1, 4, 5).reshape(n * h * w, c * kh * kw)
    out = matrix @ weight.reshape(f, -1).T
    if bias is not None:
        out += bias
    return np.moveaxis(out.reshape(n, h, w, f), -1, 1)
