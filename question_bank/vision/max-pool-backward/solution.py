import numpy as np


def max_pool_backward(grad, x, size, stride):
    """Gradient of the loss with respect to the input of max pooling."""
    n, c, h_out, w_out = grad.shape
    image, channel = np.ogrid[:n, :c]
    dx = np.zeros(x.shape)
    for i in range(h_out):
        for j in range(w_out):
            top, left = i * stride, j * stride
            window = x[:, :, top : top + size, left : left + size]
            flat = window.reshape(n, c, size * size)
            winner = flat.argmax(axis=2)  # the first of equal ones
            u, v = top + winner // size, left + winner % size
            # One place per image and channel, so no index is repeated.
            dx[image, channel, u, v] += grad[:, :, i, j]
    return dx
