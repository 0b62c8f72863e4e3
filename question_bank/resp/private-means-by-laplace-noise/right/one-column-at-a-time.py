import math

import numpy as np


def private_means(X, lower, upper, epsilon, u):
    if not epsilon > 0:
        raise ValueError("epsilon")
    n, d = X.shape
    means, scales = [], []
    for j in range(d):
        total = sum(min(max(float(x), lower[j]), upper[j]) for x in X[:, j])
        b = d * (upper[j] - lower[j]) / (n * epsilon)
        noise = b * math.log(2 * u[j]) if u[j] <= 0.5 else -b * math.log(2 - 2 * u[j])
        means.append(total / n + noise)
        scales.append(b)
    return {"means": np.array(means), "scale": np.array(scales)}
