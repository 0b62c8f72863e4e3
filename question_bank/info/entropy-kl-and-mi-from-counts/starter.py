import numpy as np


def compare(counts):
    """Entropies, KL divergences and mutual information in bits.

    counts: (2, k), int64 or float64, not negative, up to 1e12; row 0 is
    last month (shares p), row 1 this month (q). ValueError if a row sums
    to 0.

    Returns {"entropy": float64 (2,), of p and q,
             "kl": float64 (2,), KL(p || q) and KL(q || p), perhaps inf,
             "mutual_information": float, of month and category}.
    The input is not changed.
    """
    raise NotImplementedError
