# fails: two categories; a category that only this month has; two quarters against two halves; months of unequal size; ten categories, some of them empty; counts as floats; equal shares: no divergence, no information; nothing in common: the category tells the month; a category that no month has adds nothing; counts near 1e12; a share as small as 1e-12
# Nats instead of bits.
import numpy as np


def kl(p, q):
    seen = p > 0
    return np.inf if (q[seen] == 0).any() else np.sum(p[seen] * np.log(p[seen] / q[seen]))


def compare(counts):
    if (counts.sum(axis=1) == 0).any():
        raise ValueError("empty row")
    joint = counts / counts.sum()
    month, category = joint.sum(axis=1), joint.sum(axis=0)
    p, q = joint / month[:, None]
    entropy = np.array([-np.sum(r[r > 0] * np.log(r[r > 0])) for r in (p, q)])
    return {"entropy": entropy, "kl": np.array([kl(p, q), kl(q, p)]),
            "mutual_information": float(kl(joint, np.outer(month, category)))}
