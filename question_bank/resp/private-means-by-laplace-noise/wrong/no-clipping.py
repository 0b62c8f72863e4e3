# fails: clipped mean, and noise 0 at the median; as many people as columns; fifty people, three columns; seven columns with small and large draws; whole numbers, bounds that are none
# Averages first and clips the mean.
import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError
    n, d = X.shape
    scale = (upper - lower) / n / (epsilon / d)
    noise = np.where(u < 0.5, np.log(2 * u), -np.log(2 * (1 - u)))
    return {"means": np.clip(X.mean(axis=0), lower, upper) + scale * noise, "scale": scale}
