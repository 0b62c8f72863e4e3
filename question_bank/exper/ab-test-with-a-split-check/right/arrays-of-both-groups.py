from math import erfc, sqrt

import numpy as np


def analyse(n_c, k_c, n_t, k_t):
    n, k = np.array([n_c, n_t]), np.array([k_c, k_t])
    if (n <= 0).any() or (k < 0).any() or (k > n).any():
        raise ValueError("bad counts")
    rates = k / n
    gap = rates[1] - rates[0]
    share = k.sum() / n.sum()
    variance = share * (1 - share) * (1 / n).sum()
    z = gap / sqrt(variance) if 0 < k.sum() < n.sum() else 0.0
    error = np.sqrt((rates * (1 - rates) / n).sum())

    def tail(x):
        return min(1.0, erfc(sqrt(x * x / 2)))

    p, split_p = tail(z), tail((n_t - n_c) / sqrt(n_c + n_t))
    verdict = "check the split" if split_p < 0.001 else "no clear difference"
    if split_p >= 0.001 and p < 0.05:
        verdict = "treatment better" if gap > 0 else "treatment worse"
    return dict(difference=gap, z=z, p_value=p, interval=(gap - 1.96 * error, gap + 1.96 * error), split_p=split_p,
                verdict=verdict)
