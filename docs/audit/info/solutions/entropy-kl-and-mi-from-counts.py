import numpy as np


def compare(counts):
    c = np.array(counts, dtype=float)
    s = c.sum(axis=1)
    if (s == 0).any():
        raise ValueError("empty row")

    def H(p):
        p = p[p > 0]
        return float(-(p * np.log2(p)).sum()) + 0.0

    def KL(p, q):
        m = p > 0
        if (q[m] == 0).any():
            return np.inf
        return max(0.0, float((p[m] * np.log2(p[m] / q[m])).sum()))

    p, q = c / s[:, None]
    w = s / s.sum()
    mix = c.sum(axis=0) / s.sum()
    mi = w[0] * KL(p, mix) + w[1] * KL(q, mix)
    return {"entropy": np.array([H(p), H(q)]),
            "kl": np.array([KL(p, q), KL(q, p)]),
            "mutual_information": float(mi)}
