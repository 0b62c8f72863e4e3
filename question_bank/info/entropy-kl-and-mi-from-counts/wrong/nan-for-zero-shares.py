# fails: a category that only this month has; two quarters against two halves; ten categories, some of them empty; nothing in common: the category tells the month; a category that no month has adds nothing
# 0 * log(0) is NaN.
import numpy as np


def kl(p, q):
    return np.sum(p * np.log2(p / q))


def compare(counts):
    if (counts.sum(axis=1) == 0).any():
        raise ValueError("empty row")
    with np.errstate(all="ignore"):
        joint = counts / counts.sum()
        month, category = joint.sum(axis=1), joint.sum(axis=0)
        p, q = joint / month[:, None]
        entropy = np.array([-np.sum(r * np.log2(r)) for r in (p, q)])
        return {"entropy": entropy, "kl": np.array([kl(p, q), kl(q, p)]),
                "mutual_information": float(kl(joint, np.outer(month, category)))}
