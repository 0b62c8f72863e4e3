# fails: raters with different habits are pooled; labels -1, 7 and 300; the order of the answers does not matter; as many raters as answers; one answer, all differ; 2,000 answers, 10 raters
# Multiplies the shares of the first two raters, as Cohen does.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.unique(labels)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts * (counts - 1)).sum(axis=1) / (m * (m - 1))
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    first, second = (np.mean(labels[:, [r]] == values, axis=0) for r in (0, 1))
    chance = float(np.sum(first * second))
    if len(values) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
