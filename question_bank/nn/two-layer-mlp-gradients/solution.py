import numpy as np


def mlp_gradients(X, Y, W1, b1, W2, b2):
    """Loss and gradients of a two-layer ReLU network."""
    n = len(X)
    Z = X @ W1 + b1
    H = np.maximum(Z, 0.0)
    error = H @ W2 + b2 - Y
    dP = 2.0 * error / n
    dZ = np.where(Z > 0, dP @ W2.T, 0.0)
    return {
        "loss": np.sum(error**2) / n,
        "W1": X.T @ dZ,
        "b1": dZ.sum(axis=0),
        "W2": H.T @ dP,
        "b2": dP.sum(axis=0),
    }
