# fails: one epoch, two mistakes; stops after an epoch without a mistake; the AND of two inputs; the rows in another order; a score of 0 is a mistake for either label; XOR goes on to the last epoch; a learning rate of one half scales w and b; whole-number features and a fraction as learning rate; the same row with both labels never settles
# Predicts +1 at a score of 0: a tie is a mistake for label -1 only.
import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    w, b = np.zeros(X.shape[1]), 0.0
    mistakes = []
    for _ in range(epochs):
        wrong = 0
        for x, label in zip(X, y):
            if (1 if w @ x + b >= 0 else -1) != label:
                w = w + lr * label * x
                b = b + lr * label
                wrong += 1
        mistakes.append(wrong)
        if wrong == 0:
            break
    return w, b, mistakes
