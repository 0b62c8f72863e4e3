import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    X = X.astype(float)
    n, d = X.shape
    w, b = np.zeros(d), 0.0
    mistakes = np.zeros(epochs, dtype=int)
    for epoch in range(epochs):
        for i in range(n):
            score = np.dot(X[i], w) + b
            if not score * y[i] > 0:
                w += lr * y[i] * X[i]
                b += lr * y[i]
                mistakes[epoch] += 1
        if not mistakes[epoch]:
            mistakes = mistakes[: epoch + 1]
            break
    return w, b, mistakes
