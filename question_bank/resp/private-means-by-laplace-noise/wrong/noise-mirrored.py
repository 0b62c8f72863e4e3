# fails: as many people as columns; draws next to 0 and 1; fifty people, three columns; noise on both sides of the centre; one person only; seven columns with small and large draws; two columns share epsilon
# Takes the quantile of 1 - u.
import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError
    n, d = X.shape
    scale = (upper - lower) / n / (epsilon / d)
    noise = np.where(u < 0.5, -np.log(2 * u), np.log(2 * (1 - u)))
    return {"means": np.clip(X, lower, upper).mean(axis=0) + scale * noise, "scale": scale}
