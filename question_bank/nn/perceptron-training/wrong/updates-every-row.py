# fails: stops after an epoch without a mistake; the AND of two inputs; the rows in another order; sixty rows, three features; a learning rate of one half scales w and b; whole-number features and a fraction as learning rate; a bias is needed: all features positive; one row is learned at once; a row of zeros moves only the bias
# Moves the weights for right rows, too.
import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        wrong = 0
        for x, label in zip(X, y):
            wrong += int(label * (w @ x + b) <= 0)
            w = w + lr * label * x
            b = b + lr * label
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes
