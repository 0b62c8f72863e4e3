# fails: 16 images and 16 filters in time
# Right, but one interpreted step for each product.
import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    n, c, _, _ = x.shape
    f, _, kh, kw = weight.shape
    xp = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    if kh > xp.shape[2] or kw > xp.shape[3]:
        raise ValueError("kernel larger than the image")
    h, w = (xp.shape[2] - kh) // stride + 1, (xp.shape[3] - kw) // stride + 1
    out = np.zeros((n, f, h, w))
    for a in range(n):
        for b in range(f):
            for i in range(h):
                for j in range(w):
                    total = 0.0 if bias is None else bias[b]
                    for d in range(c):
                        for u in range(kh):
                            for v in range(kw):
                                total += xp[a, d, i * stride + u, j * stride + v] * weight[b, d, u, v]
                    out[a, b, i, j] = total
    return out
