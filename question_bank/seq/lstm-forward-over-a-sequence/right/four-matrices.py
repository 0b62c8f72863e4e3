import numpy as np


def logistic(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


def lstm(x, h0, c0, w_x, w_h, b):
    size = h0.shape[1]
    blocks = [slice(k * size, (k + 1) * size) for k in range(4)]
    states = np.empty((*x.shape[:2], size))
    h, c = h0.copy(), c0.copy()
    for t in range(x.shape[0]):
        parts = [x[t] @ w_x[:, k] + h @ w_h[:, k] + b[k] for k in blocks]
        c *= logistic(parts[1])
        c += logistic(parts[0]) * np.tanh(parts[2])
        h = logistic(parts[3]) * np.tanh(c)
        states[t] = h
    return states, c
