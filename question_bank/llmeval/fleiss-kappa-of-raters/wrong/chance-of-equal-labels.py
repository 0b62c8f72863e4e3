# fails: perfect agreement on two labels; three labels, two raters; raters with different habits are pooled; rare labels: high agreement, low kappa; labels -1, 7 and 300; the order of the answers does not matter; as many raters as answers; 2,000 answers, 10 raters
# Takes 1 / number of labels as chance.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.unique(labels)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts * (counts - 1)).sum(axis=1) / (m * (m - 1))
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    chance = 1.0 / len(values)
    if len(values) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
