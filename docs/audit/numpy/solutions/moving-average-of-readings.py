import numpy as np


def moving_average(x, k):
    x = np.asarray(x)
    n = len(x)
    if k > n:
        return np.zeros((0,) + x.shape[1:])
    out_n = n - k + 1
    total = np.zeros((out_n,) + x.shape[1:])
    block = x.astype(np.float64)  # sums of `width` readings from each start
    width = 1
    start = 0
    left = k
    while left:
        if left & 1:
            total += block[start:start + out_n]
            start += width
        left >>= 1
        if left:
            block = block[:-width] + block[width:]
            width *= 2
    return total / k
