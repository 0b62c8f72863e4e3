# fails: the largest value of each 2 by 2 window; with stride 1 windows overlap; all values are negative; a stride larger than the window skips pixels
# The running maximum starts at 0, which beats every negative value.
import numpy as np


def pool2d(x, size, stride=None, mode="max"):
    if mode not in ("max", "avg"):
        raise ValueError(mode)
    stride = size if stride is None else stride
    h, w = (x.shape[2] - size) // stride + 1, (x.shape[3] - size) // stride + 1
    out = np.zeros((*x.shape[:2], h, w))
    for u in range(size):
        for v in range(size):
            place = x[:, :, u::stride, v::stride][:, :, :h, :w]
            out = np.maximum(out, place) if mode == "max" else out + place / size**2
    return out
