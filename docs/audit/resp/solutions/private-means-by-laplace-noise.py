import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError("epsilon must be positive")
    n, d = X.shape
    mean = np.clip(X.astype(float), lower, upper).mean(axis=0)
    scale = (upper - lower) * d / (n * epsilon)
    noise = np.where(u < 0.5, np.log(2 * u), -np.log(2 * (1 - u)))
    return {"means": mean + scale * noise, "scale": scale}
