import numpy as np


def conv2d(x, weight, bias=None, stride=1, padding=0):
    """Forward pass of a 2-D convolution layer (cross-correlation).

    x: float64 (N, C, H, W); N may be 0.
    weight: float64 (F, C, KH, KW), not flipped.
    bias: None or float64 (F,), added to every position of its filter.
    stride: step of the kernel in both directions, at least 1.
    padding: number of zeros added on each of the four sides, at least 0.

    Returns a new float64 array (N, F, H', W') without incomplete windows.
    Raises ValueError if the kernel is higher or wider than the padded
    image.
    """
    raise NotImplementedError
