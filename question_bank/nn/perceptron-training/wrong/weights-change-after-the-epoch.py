# fails: the AND of two inputs; the rows in another order; sixty rows, three features; whole-number features and a fraction as learning rate; a bias is needed: all features positive; a row of zeros moves only the bias
# Judges all rows by the weights from the start of the epoch.
import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        wrong, w_start, b_start = 0, w, b
        for x, label in zip(X, y):
            if label * (w_start @ x + b_start) <= 0:
                w = w + lr * label * x
                b = b + lr * label
                wrong += 1
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes
