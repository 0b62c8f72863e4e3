import numpy as np


def rnn(x, h0, w_x, w_h, b, grad_h):
    if len(x) == 0:
        return np.zeros(grad_h.shape), {
            "x": np.zeros(x.shape),
            "h0": np.zeros(h0.shape),
            "w_x": np.zeros(w_x.shape),
            "w_h": np.zeros(w_h.shape),
            "b": np.zeros(b.shape),
        }
    first = np.tanh(np.dot(x[0], w_x) + np.dot(h0, w_h) + b)
    rest, g = rnn(x[1:], first, w_x, w_h, b, grad_h[1:])
    da = (grad_h[0] + g["h0"]) * (1 - np.square(first))
    return np.concatenate([first[None], rest]), {
        "x": np.concatenate([np.dot(da, w_x.T)[None], g["x"]]),
        "h0": np.dot(da, w_h.T),
        "w_x": g["w_x"] + np.dot(x[0].T, da),
        "w_h": g["w_h"] + np.dot(h0.T, da),
        "b": g["b"] + np.sum(da, axis=0),
    }
