import numpy as np


def fleiss_kappa(labels):
    m = labels.shape[1]
    same, pairs = 0.0, 0
    for a in range(m):
        for b in range(a):
            same += np.mean(labels[:, a] == labels[:, b])
            pairs += 1
    observed = same / pairs
    _, counts = np.unique(labels, return_counts=True)
    chance = np.sum((counts / labels.size) ** 2)
    with np.errstate(invalid="ignore"):
        kappa = np.float64(observed - chance) / np.float64(1.0 - chance)
    return (np.nan if len(counts) == 1 else kappa), observed, chance
