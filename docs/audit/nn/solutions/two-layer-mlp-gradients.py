import numpy as np


def mlp_gradients(X, Y, W1, b1, W2, b2):
    Z = X @ W1 + b1
    H = np.maximum(Z, 0.0)
    P = H @ W2 + b2
    D = P - Y
    n = len(X)
    dP = 2.0 * D / n
    dZ = (dP @ W2.T) * (Z > 0)
    return {
        "loss": float((D * D).sum() / n),
        "W1": X.T @ dZ,
        "b1": dZ.sum(axis=0),
        "W2": H.T @ dP,
        "b2": dP.sum(axis=0),
    }
