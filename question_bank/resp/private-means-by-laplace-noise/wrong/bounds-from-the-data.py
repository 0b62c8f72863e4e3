# fails: clipped mean, and noise 0 at the median; as many people as columns; draws next to 0 and 1; equal values still need the full noise; everybody below the lower bound; fifty people, three columns; noise on both sides of the centre; one person only; seven columns with small and large draws; two columns share epsilon
# Takes the range of the data as sensitivity.
import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if epsilon <= 0:
        raise ValueError
    n, d = X.shape
    C = np.clip(X, lower, upper)
    scale = (C.max(axis=0) - C.min(axis=0)) / n / (epsilon / d)
    noise = np.where(u < 0.5, np.log(2 * u), -np.log(2 * (1 - u)))
    return {"means": C.mean(axis=0) + scale * noise, "scale": scale}
