import numpy as np


def rnn(x, h0, w_x, w_h, b, grad_h):
    """A tanh RNN over a sequence and backpropagation through time."""
    steps = len(x)
    states = [h0]
    for t in range(steps):
        states.append(np.tanh(x[t] @ w_x + states[t] @ w_h + b))

    grads = {
        "x": np.zeros_like(x),
        "w_x": np.zeros_like(w_x),
        "w_h": np.zeros_like(w_h),
        "b": np.zeros_like(b),
    }
    carry = np.zeros_like(h0)  # what the later steps send back
    for t in reversed(range(steps)):
        before, state = states[t], states[t + 1]
        da = (grad_h[t] + carry) * (1.0 - state**2)
        grads["x"][t] = da @ w_x.T
        grads["w_x"] += x[t].T @ da
        grads["w_h"] += before.T @ da
        grads["b"] += da.sum(axis=0)
        carry = da @ w_h.T
    grads["h0"] = carry
    return np.stack(states[1:]), grads
