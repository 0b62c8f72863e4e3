import numpy as np


def compare(counts):
    """Entropies, KL divergences and mutual information in bits."""
    if not counts.any(axis=1).all():
        raise ValueError("a month without tickets")
    joint = counts / counts.sum()
    month, category = joint.sum(axis=1), joint.sum(axis=0)
    p, q = joint / month[:, None]
    return {
        "entropy": np.array([_entropy(p), _entropy(q)]),
        "kl": np.array([_kl(p, q), _kl(q, p)]),
        "mutual_information": float(_kl(joint, np.outer(month, category))),
    }


def _entropy(p):
    seen = p[p > 0]
    return -np.sum(seen * np.log2(seen))


def _kl(p, q):
    """Infinite where q is 0 and p is not; 0 log 0 is 0."""
    seen = p > 0
    with np.errstate(divide="ignore"):
        return np.sum(p[seen] * np.log2(p[seen] / q[seen]))
