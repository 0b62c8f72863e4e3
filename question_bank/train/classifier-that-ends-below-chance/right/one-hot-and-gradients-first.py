import numpy as np


def gradients(x, t, W1, b1, W2, b2):
    Z = x @ W1 + b1
    H = np.where(Z > 0, Z, 0)
    S = H @ W2 + b2
    log_p = S - np.logaddexp.reduce(S, axis=1, keepdims=True)
    dS = (np.exp(log_p) - t) / len(x)
    dZ = (dS @ W2.T) * (Z > 0)
    return -np.sum(t * log_p) / len(x), (x.T @ dZ, dZ.sum(0), H.T @ dS, dS.sum(0))


def train(X, y, W1, b1, W2, b2, orders, batch_size, lr):
    targets = np.eye(W2.shape[1])[y]
    params = [W1, b1, W2, b2]
    losses = []
    for order in orders:
        for index in np.split(order, range(batch_size, len(order), batch_size)):
            loss, grads = gradients(X[index], targets[index], *params)
            losses.append(loss)
            params = [p - lr * g for p, g in zip(params, grads)]
    return dict(zip(["W1", "b1", "W2", "b2"], params), losses=np.array(losses))
