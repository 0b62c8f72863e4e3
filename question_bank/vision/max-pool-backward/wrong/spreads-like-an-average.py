# fails: the first of two equal values gets it, a column outside gets nothing; two windows with one winner add up; each channel of each image has its own winner; agrees with central differences, overlapping windows; agrees with central differences, windows side by side; a constant image: the top left corner of each window; many ties and overlaps; negative values and zeros as maxima; a stride larger than the window, not square
# That is the backward pass of average pooling.
import numpy as np


def max_pool_backward(grad, x, size, stride):
    dx = np.zeros_like(x)
    for i, j in np.ndindex(*grad.shape[2:]):
        place = np.s_[:, :, i * stride : i * stride + size, j * stride : j * stride + size]
        dx[place] += grad[:, :, i : i + 1, j : j + 1] / size**2
    return dx
