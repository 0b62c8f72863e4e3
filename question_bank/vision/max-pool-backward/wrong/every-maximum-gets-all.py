# fails: the first of two equal values gets it, a column outside gets nothing; two windows with one winner add up; a constant image: the top left corner of each window; many ties and overlaps; negative values and zeros as maxima
# Compares with the maximum, so each of several equal values gets the whole gradient.
import numpy as np


def max_pool_backward(grad, x, size, stride):
    dx = np.zeros_like(x)
    for i, j in np.ndindex(*grad.shape[2:]):
        place = np.s_[:, :, i * stride : i * stride + size, j * stride : j * stride + size]
        is_max = x[place] == x[place].max(axis=(2, 3), keepdims=True)
        dx[place] += is_max * grad[:, :, i : i + 1, j : j + 1]
    return dx
