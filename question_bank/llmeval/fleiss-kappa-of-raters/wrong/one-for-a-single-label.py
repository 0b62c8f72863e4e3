# fails: everybody always gives the same label; one answer, all agree
# Calls it perfect when everybody always gives the same label.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.unique(labels)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts * (counts - 1)).sum(axis=1) / (m * (m - 1))
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    chance = float(np.sum(shares**2))
    if len(values) == 1:
        return 1.0, observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
