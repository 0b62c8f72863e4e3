# fails: labels -1, 7 and 300; everybody always gives the same label; one answer, all agree
# Takes the labels for 0 ... K - 1.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.arange(labels.max() + 1)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts * (counts - 1)).sum(axis=1) / (m * (m - 1))
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    chance = float(np.sum(shares**2))
    if len(values) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
