import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    """Perceptron rule with a bias, rows in the order given."""
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        wrong = 0
        for x, label in zip(X, y):
            if label * (w @ x + b) <= 0:
                w = w + lr * label * x
                b = b + lr * label
                wrong += 1
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, np.array(mistakes)
