# fails: five iterations with three outputs; micro-batches, one step, then clearing; square layers: no axis can be told by its length; the gradients are those of the last forward pass; the loss is a mean over rows and outputs; three layers: forward, backward, gradients; training clears older gradients first
# Divides by the batch in every layer as well.
import numpy as np


class Linear:
    def __init__(self, W, b):
        self.W, self.b = W.copy(), b.copy()
        self.zero_grad()

    def zero_grad(self):
        self.dW, self.db = np.zeros_like(self.W), np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W.T + self.b

    def backward(self, g):
        self.dW += g.T @ self.x / len(g)
        self.db += g.mean(axis=0)
        return g @ self.W

    def step(self, lr):
        self.W = self.W - lr * self.dW
        self.b = self.b - lr * self.db


class ReLU:
    def forward(self, x):
        self.on = x > 0
        return x * self.on

    def backward(self, g):
        return g * self.on


class Net:
    """Linear layers with ReLU between them, used as in PyTorch."""

    def __init__(self, weights, biases):
        self.linear = [Linear(W, b) for W, b in zip(weights, biases)]
        self.layers = [self.linear[0]]
        for layer in self.linear[1:]:
            self.layers += [ReLU(), layer]

    def forward(self, x):
        """(n, in) -> (n, out); the layers keep what backward needs."""
        for layer in self.layers:
            x = layer.forward(x)
        return x

    def backward(self, g):
        """Add the gradients of all layers; d loss / d x."""
        for layer in reversed(self.layers):
            g = layer.backward(g)
        return g

    def zero_grad(self):
        for layer in self.linear:
            layer.zero_grad()

    def step(self, lr):
        for layer in self.linear:
            layer.step(lr)

    def grads(self):
        return [(layer.dW, layer.db) for layer in self.linear]

    def parameters(self):
        return [(layer.W, layer.b) for layer in self.linear]

    def train_batch(self, x, y, lr):
        """zero_grad, forward, loss, backward, step."""
        self.zero_grad()
        error = self.forward(x) - y
        self.backward(2.0 * error / error.size)
        self.step(lr)
        return float(np.mean(error**2))
