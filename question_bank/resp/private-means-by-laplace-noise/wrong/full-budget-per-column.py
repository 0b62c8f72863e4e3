# fails: as many people as columns; draws next to 0 and 1; everybody below the lower bound; fifty people, three columns; noise on both sides of the centre; seven columns with small and large draws; two columns share epsilon
# Gives every column the whole epsilon.
import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError
    scale = (upper - lower) / len(X) / epsilon
    noise = np.where(u < 0.5, np.log(2 * u), -np.log(2 * (1 - u)))
    return {"means": np.clip(X, lower, upper).mean(axis=0) + scale * noise, "scale": scale}
