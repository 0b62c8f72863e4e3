import numpy as np


def train_perceptron(X, y, lr=1.0, epochs=10):
    rows = np.column_stack([X, np.ones(len(X))])
    theta = np.zeros(rows.shape[1])
    counts = []
    while len(counts) < epochs and 0 not in counts:
        counts.append(0)
        for i in range(len(rows)):
            guess = np.sign(theta @ rows[i])
            if guess != y[i]:
                theta += lr * y[i] * rows[i]
                counts[-1] += 1
    return theta[:-1], float(theta[-1]), counts
