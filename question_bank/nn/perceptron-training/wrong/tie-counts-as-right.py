# fails: one epoch, two mistakes; stops after an epoch without a mistake; the AND of two inputs; the rows in another order; a score of 0 is a mistake for either label; sixty rows, three features; XOR goes on to the last epoch; a learning rate of one half scales w and b; whole-number features and a fraction as learning rate; a bias is needed: all features positive; one row is learned at once; a row of zeros moves only the bias; the same row with both labels never settles
# A score of 0 is taken for right, so w = 0 never moves.
import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        wrong = 0
        for x, label in zip(X, y):
            if label * (w @ x + b) < 0:
                w = w + lr * label * x
                b = b + lr * label
                wrong += 1
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes
