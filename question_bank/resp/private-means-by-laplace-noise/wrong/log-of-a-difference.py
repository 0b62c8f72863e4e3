# fails: draws next to 0 and 1
# Computes 1 - 2|u - 1/2|, which is 0 for tiny u.
import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError
    n, d = X.shape
    scale = (upper - lower) / n / (epsilon / d)
    centred = u - 0.5
    noise = -scale * np.sign(centred) * np.log(1 - 2 * np.abs(centred))
    return {"means": np.clip(X, lower, upper).mean(axis=0) + noise, "scale": scale}
