import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    """Exact permutation p-value for mean(a) - mean(b).

    a: (n,), b: (m,), float64 or int64, n + m <= 16, at most three decimals.
    alternative: "two-sided" or "greater". ValueError for another name and
    for an empty sample.

    Returns the share of all divisions into n and m values (a float) whose
    difference is at least as large as the observed one. The inputs are not
    changed.
    """
    raise NotImplementedError
