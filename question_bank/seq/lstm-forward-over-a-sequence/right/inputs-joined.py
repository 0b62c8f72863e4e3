import numpy as np


def lstm(x, h0, c0, w_x, w_h, b):
    w = np.concatenate([w_x, w_h])
    h, c, states = h0, c0, []
    for t in range(len(x)):
        z = np.concatenate([x[t], h], axis=1) @ w + b
        z = z.reshape(len(h), 4, -1)
        with np.errstate(over="ignore"):
            gates = 1.0 / (1.0 + np.exp(-z))
        c = gates[:, 1] * c + gates[:, 0] * np.tanh(z[:, 2])
        h = gates[:, 3] * np.tanh(c)
        states.append(h)
    return np.array(states), c
