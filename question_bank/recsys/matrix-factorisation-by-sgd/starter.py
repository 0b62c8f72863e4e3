import numpy as np


def factorise(users, items, ratings, P, Q, lr, reg, epochs):
    """Matrix factorisation with biases by stochastic gradient descent.

    users, items: int64 (m,), m >= 1; ratings: (m,), float64 or int64.
    P: (U, k), Q: (I, k), float64, first factors; they are not changed.
    lr, reg: floats; epochs: int >= 0.

    Returns {"mu": float, "bu": (U,), "bi": (I,), "P": (U, k),
             "Q": (I, k), "rmse": (epochs,)}, all float64.
    """
    raise NotImplementedError
