import numpy as np


class Net:
    def __init__(self, weights, biases):
        self.W = [np.array(w, dtype=float) for w in weights]
        self.b = [np.array(b, dtype=float) for b in biases]
        self.zero_grad()
        self.inputs = None

    def forward(self, x):
        self.inputs = []
        h = np.array(x, dtype=float)
        last = len(self.W) - 1
        for i, (W, b) in enumerate(zip(self.W, self.b)):
            self.inputs.append(h)
            h = h @ W.T + b
            if i < last:
                h = np.maximum(h, 0.0)
        return h

    def backward(self, g):
        g = np.array(g, dtype=float)
        for i in range(len(self.W) - 1, -1, -1):
            h = self.inputs[i]
            self.gW[i] = self.gW[i] + g.T @ h
            self.gb[i] = self.gb[i] + g.sum(axis=0)
            g = g @ self.W[i]
            if i > 0:
                g = g * (h > 0)
        return g

    def zero_grad(self):
        self.gW = [np.zeros_like(w) for w in self.W]
        self.gb = [np.zeros_like(b) for b in self.b]

    def step(self, lr):
        self.W = [w - lr * g for w, g in zip(self.W, self.gW)]
        self.b = [b - lr * g for b, g in zip(self.b, self.gb)]

    def grads(self):
        return list(zip(self.gW, self.gb))

    def parameters(self):
        return list(zip(self.W, self.b))

    def train_batch(self, x, y, lr):
        self.zero_grad()
        out = self.forward(x)
        diff = out - y
        self.backward(2.0 * diff / diff.size)
        self.step(lr)
        return float((diff ** 2).mean())
