# fails: the first of two equal values gets it, a column outside gets nothing; two windows with one winner add up; a constant image: the top left corner of each window; many ties and overlaps; negative values and zeros as maxima
# Lets a later value take over when it is as large as the best so far.
import numpy as np


def max_pool_backward(grad, x, size, stride):
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*grad.shape):
        best, place = -np.inf, None
        for u in range(i * stride, i * stride + size):
            for v in range(j * stride, j * stride + size):
                if x[n, c, u, v] >= best:
                    best, place = x[n, c, u, v], (n, c, u, v)
        dx[place] += grad[n, c, i, j]
    return dx
