# fails: months of unequal size; ten categories, some of them empty; counts as floats; a share as small as 1e-12
# Averages the two months equally: the Jensen-Shannon divergence.
import numpy as np


def kl(p, q):
    seen = p > 0
    return np.inf if (q[seen] == 0).any() else np.sum(p[seen] * np.log2(p[seen] / q[seen]))


def compare(counts):
    if (counts.sum(axis=1) == 0).any():
        raise ValueError("empty row")
    p, q = counts / counts.sum(axis=1, keepdims=True)
    middle = (p + q) / 2
    entropy = np.array([-np.sum(r[r > 0] * np.log2(r[r > 0])) for r in (p, q)])
    return {"entropy": entropy, "kl": np.array([kl(p, q), kl(q, p)]),
            "mutual_information": float((kl(p, middle) + kl(q, middle)) / 2)}
