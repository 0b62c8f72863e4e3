import numpy as np


def mlp_gradients(X, Y, W1, b1, W2, b2):
    """Loss and gradients of a two-layer ReLU network.

    X: (n, d). Y: (n, k). W1: (d, h). b1: (h,). W2: (h, k). b2: (k,).
    All are float64.

    Loss: squared error, summed over the k outputs, averaged over the n
    rows. Slope of ReLU at 0: 0.

    Returns a dict with "loss" (float) and the derivatives "W1", "b1",
    "W2", "b2", each with the shape of its parameter.
    """
    raise NotImplementedError
