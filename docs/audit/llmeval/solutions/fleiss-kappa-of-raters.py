import numpy as np


def fleiss_kappa(labels):
    labels = np.asarray(labels)
    N, m = labels.shape
    u, inv = np.unique(labels, return_inverse=True)
    inv = inv.reshape(N, m)
    same = 0
    for i in range(m):
        for j in range(i + 1, m):
            same += int((inv[:, i] == inv[:, j]).sum())
    observed = same / (N * m * (m - 1) / 2)
    share = np.bincount(inv.ravel()) / (N * m)
    chance = float((share ** 2).sum())
    if len(u) == 1:
        return float("nan"), 1.0, 1.0
    return (observed - chance) / (1 - chance), observed, chance
