import numpy as np


def train(X, y, orders, batch_size, lr, momentum=0.0):
    # with a constant rate, lr may as well go into the velocity
    w = np.zeros(X.shape[1])
    step = np.zeros(X.shape[1])
    history = []
    for order in orders.tolist():
        while order:
            batch, order = order[:batch_size], order[batch_size:]
            g = np.zeros(X.shape[1])
            for i in batch:
                g += (X[i] @ w - y[i]) * X[i]
            step = momentum * step - lr * g / len(batch)
            w = w + step
        residual = y - X @ w
        history.append(residual @ residual / 2 / len(y))
    return w, np.array(history)
