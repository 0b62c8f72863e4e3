import numpy as np


def private_means(X, lower, upper, epsilon, u):
    """Column means under epsilon-differential privacy."""
    if epsilon <= 0:
        raise ValueError("epsilon must be positive")
    n, d = X.shape
    means = np.clip(X, lower, upper).mean(axis=0)
    scale = (upper - lower) / n / (epsilon / d)
    tail = np.log(2.0 * np.minimum(u, 1.0 - u))
    noise = scale * np.where(u < 0.5, tail, -tail)
    return {"means": means + noise, "scale": scale}
