import numpy as np


def max_pool_backward(grad, x, size, stride):
    """Gradient of the loss with respect to the input of max pooling.

    grad: float64 (N, C, H', W'), gradient with respect to the output.
    x: float64 (N, C, H, W), the input of the forward pass; N may be 0.
    size, stride: height and width of the window, and its step; there was
       no padding, and incomplete windows were left out.

    Returns a new float64 array of the shape of x. Of equal maxima the
    first one in the window, row by row, gets the gradient.
    """
    raise NotImplementedError
