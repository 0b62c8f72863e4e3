import numpy as np


def mlp_gradients(X, Y, W1, b1, W2, b2):
    n = X.shape[0]
    loss = 0.0
    grads = {"W1": np.zeros_like(W1), "b1": np.zeros_like(b1), "W2": np.zeros_like(W2), "b2": np.zeros_like(b2)}
    for x, y in zip(X, Y):
        z = x @ W1 + b1
        h = np.maximum(0.0, z)
        r = h @ W2 + b2 - y
        loss += r @ r / n
        dp = 2 * r / n
        dh = W2 @ dp
        dh[h == 0] = 0.0
        grads["W2"] += np.outer(h, dp)
        grads["b2"] += dp
        grads["W1"] += np.outer(x, dh)
        grads["b1"] += dh
    return {"loss": loss, **grads}
