# fails: four answers, three raters; two raters who always differ; three labels, two raters; agreement no better than chance; raters with different habits are pooled; five raters, one of them deviates; rare labels: high agreement, low kappa; labels -1, 7 and 300; the order of the answers does not matter; as many raters as answers; one answer, all differ; 2,000 answers, 10 raters
# Counts each rater as a pair with the same rater.
import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    values = np.unique(labels)
    counts = (labels[:, :, None] == values).sum(axis=1)

    agreement = (counts * counts).sum(axis=1) / (m * m)
    observed = float(agreement.mean())
    shares = counts.sum(axis=0) / labels.size
    chance = float(np.sum(shares**2))
    if len(values) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1.0 - chance), observed, chance
