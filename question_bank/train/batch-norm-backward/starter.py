import numpy as np


def batch_norm_backward(x, gamma, grad, eps=1e-5):
    """Gradients of batch normalisation in training mode.

    x: float64 (n, d), the input of the layer; statistics per column,
    the variance divided by n. gamma: (d,).
    grad: (n, d), derivative of the loss with respect to the output
    gamma * x_hat + beta.

    Returns (dx, dgamma, dbeta) of shapes (n, d), (d,), (d,).
    """
    raise NotImplementedError
