import numpy as np


class Net:
    """Linear layers with ReLU between them, used as in PyTorch."""

    def __init__(self, weights, biases):
        """weights: list of (out, in); biases: list of (out,); copied."""
        raise NotImplementedError

    def forward(self, x):
        """(n, in) -> (n, out); keeps what backward needs."""
        raise NotImplementedError

    def backward(self, g):
        """Add the gradients, given d loss / d output; d loss / d x."""
        raise NotImplementedError

    def zero_grad(self):
        """Set all stored gradients to 0; returns None."""
        raise NotImplementedError

    def step(self, lr):
        """Plain gradient descent; gradients stay; returns None."""
        raise NotImplementedError

    def grads(self):
        """[(dW, db), ...], one pair for each layer."""
        raise NotImplementedError

    def parameters(self):
        """[(W, b), ...], one pair for each layer."""
        raise NotImplementedError

    def train_batch(self, x, y, lr):
        """One iteration on the mean squared error; its loss, a float."""
        raise NotImplementedError
