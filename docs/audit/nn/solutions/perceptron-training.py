import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    X = np.asarray(X, dtype=np.float64)
    w = np.zeros(X.shape[1])
    b = 0.0
    history = []
    for _ in range(epochs):
        wrong = 0
        for x, t in zip(X, y):
            if t * (w @ x + b) <= 0:
                wrong += 1
                w = w + lr * t * x
                b = b + lr * t
        history.append(wrong)
        if wrong == 0:
            break
    return w, float(b), history
