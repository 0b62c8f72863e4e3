import numpy as np


def permutation_p(a, b, alternative="two-sided"):
    sign = {"two-sided": np.abs, "greater": np.asarray}.get(alternative)
    if sign is None or a.size * b.size == 0:
        raise ValueError("bad arguments")
    x = np.append(a, b).astype(float)
    codes = np.arange(2 ** x.size)
    masks = (codes[:, None] >> np.arange(x.size)) & 1
    masks = masks[masks.sum(axis=1) == a.size]
    weights = np.where(masks == 1, 1 / a.size, -1 / b.size)
    scores = np.round(sign(weights @ x), 6)
    return float((scores >= np.round(sign(a.mean() - b.mean()), 6)).mean())
