import numpy as np


def lstm(x, h0, c0, w_x, w_h, b):
    """Forward pass of an LSTM over a sequence."""
    h, c = h0, c0
    states = []
    for x_t in x:
        z = x_t @ w_x + h @ w_h + b
        i, f, g, o = np.split(z, 4, axis=1)
        c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
        h = _sigmoid(o) * np.tanh(c)
        states.append(h)
    return np.stack(states), c


def _sigmoid(z):
    """1 / (1 + exp(-z)) without overflow."""
    return 0.5 * (1.0 + np.tanh(0.5 * z))
