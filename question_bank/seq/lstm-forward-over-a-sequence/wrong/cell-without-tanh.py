# fails: all gates half open; the input gate open, the forget gate shut; the old hidden state counts; a candidate may be negative and adds up in the cell; a batch of three, two units; more units than inputs; as many rows, inputs and units; a single step; one row, one input, one unit, 30 steps; very large sums on both sides; large weights in a batch; 200 steps of a batch of 16
# Shows the cell itself.
import numpy as np


def lstm(x, h0, c0, w_x, w_h, b):
    h, c = h0, c0
    states = []
    for x_t in x:
        z = x_t @ w_x + h @ w_h + b
        i, f, g, o = np.split(z, 4, axis=1)
        c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
        h = _sigmoid(o) * c
        states.append(h)
    return np.stack(states), c


def _sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * z))
