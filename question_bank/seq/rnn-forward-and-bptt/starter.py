import numpy as np


def rnn(x, h0, w_x, w_h, b, grad_h):
    """A tanh RNN over a sequence and backpropagation through time.

    x: (T, N, D), h0: (N, H), w_x: (D, H), w_h: (H, H), b: (H,), float64.
    grad_h: (T, N, H), gradient of the loss with respect to each state,
       with the later states held fixed.

    Returns (h, grads): h is (T, N, H); grads is a dictionary with the
    gradients for "x", "h0", "w_x", "w_h" and "b", in their shapes.
    """
    raise NotImplementedError
