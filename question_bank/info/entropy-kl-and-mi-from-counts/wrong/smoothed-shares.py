# fails: a category that only this month has; two quarters against two halves; nothing in common: the category tells the month; a share as small as 1e-12
# A small number added to every share makes KL finite where it is not.
import numpy as np


def kl(p, q):
    return np.sum(p * np.log2((p + 1e-12) / (q + 1e-12)))


def compare(counts):
    if (counts.sum(axis=1) == 0).any():
        raise ValueError("empty row")
    joint = counts / counts.sum()
    month, category = joint.sum(axis=1), joint.sum(axis=0)
    p, q = joint / month[:, None]
    entropy = np.array([-np.sum(r * np.log2(r + 1e-12)) for r in (p, q)])
    return {"entropy": entropy, "kl": np.array([kl(p, q), kl(q, p)]),
            "mutual_information": float(kl(joint, np.outer(month, category)))}
