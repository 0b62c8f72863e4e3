import numpy as np


def _sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def lstm(x, h0, c0, w_x, w_h, b):
    size = h0.shape[1]
    h, c = h0, c0
    states = np.empty((x.shape[0], *h0.shape))
    for t in range(x.shape[0]):
        z = x[t] @ w_x + h @ w_h + b
        i = _sigmoid(z[:, :size])
        f = _sigmoid(z[:, size : 2 * size])
        g = np.tanh(z[:, 2 * size : 3 * size])
        o = _sigmoid(z[:, 3 * size :])
        c = f * c + i * g
        h = o * np.tanh(c)
        states[t] = h
    return states, c
