import numpy as np


def rnn(x, h0, w_x, w_h, b, grad_h):
    T, N, D = x.shape
    H = h0.shape[1]
    h = np.zeros((T, N, H))
    prev = h0
    for t in range(T):
        prev = np.tanh(x[t] @ w_x + prev @ w_h + b)
        h[t] = prev
    g = {"x": np.zeros_like(x), "w_x": np.zeros_like(w_x),
         "w_h": np.zeros_like(w_h), "b": np.zeros_like(b)}
    carry = np.zeros((N, H))
    for t in reversed(range(T)):
        dz = (grad_h[t] + carry) * (1 - h[t] ** 2)
        prev = h[t - 1] if t else h0
        g["x"][t] = dz @ w_x.T
        g["w_x"] += x[t].T @ dz
        g["w_h"] += prev.T @ dz
        g["b"] += dz.sum(axis=0)
        carry = dz @ w_h.T
    g["h0"] = carry
    return h, g
