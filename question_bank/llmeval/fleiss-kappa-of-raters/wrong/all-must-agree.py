# fails: four answers, three raters; five raters, one of them deviates; labels -1, 7 and 300; the order of the answers does not matter; as many raters as answers; 2,000 answers, 10 raters
# Counts an answer only if all raters agree.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.unique(labels)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts.max(axis=1) == m)
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    chance = float(np.sum(shares**2))
    if len(values) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
