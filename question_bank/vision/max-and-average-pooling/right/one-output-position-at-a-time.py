import numpy as np


def pool2d(x, size, stride=None, mode="max"):
    if mode == "max":
        reduce = np.max
    elif mode == "avg":
        reduce = np.mean
    else:
        raise ValueError("mode must be max or avg")
    stride = stride or size
    n, c, h, w = x.shape
    out = np.empty((n, c, (h - size) // stride + 1, (w - size) // stride + 1))
    for i in range(out.shape[2]):
        for j in range(out.shape[3]):
            top, left = i * stride, j * stride
            out[:, :, i, j] = reduce(x[:, :, top : top + size, left : left + size], axis=(2, 3))
    return out
