# fails: counts near 1e12; a share as small as 1e-12
# Products of whole counts near 1e12 overflow int64.
import numpy as np


def kl(p, q):
    seen = p > 0
    return np.inf if (q[seen] == 0).any() else np.sum(p[seen] * np.log2(p[seen] / q[seen]))


def compare(counts):
    total, rows, columns = counts.sum(), counts.sum(axis=1), counts.sum(axis=0)
    if (rows == 0).any():
        raise ValueError("empty row")
    p, q = counts / rows[:, None]
    entropy = np.array([-np.sum(r[r > 0] * np.log2(r[r > 0])) for r in (p, q)])
    seen = counts > 0
    with np.errstate(all="ignore"):
        ratio = counts * total / np.outer(rows, columns)
        information = np.sum(counts[seen] / total * np.log2(ratio[seen]))
    return {"entropy": entropy, "kl": np.array([kl(p, q), kl(q, p)]), "mutual_information": float(information)}
