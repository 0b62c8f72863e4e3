import numpy as np


def max_pool_backward(grad, x, size, stride):
    dx = np.zeros_like(x)
    for n, c, i, j in np.ndindex(*grad.shape):
        top, left = i * stride, j * stride
        window = x[n, c, top : top + size, left : left + size]
        u, v = np.unravel_index(window.argmax(), window.shape)
        dx[n, c, top + u, left + v] += grad[n, c, i, j]
    return dx
