import numpy as np


def update(rates, prior, clicks, shows):
    misses = shows - clicks
    with np.errstate(divide="ignore"):
        score = np.log(np.asarray(prior, dtype=np.float64))
        if clicks:
            score = score + clicks * np.log(rates)
        if misses:
            score = score + misses * np.log1p(-rates)
    top = score.max()
    if top == -np.inf:
        raise ValueError("impossible data")
    p = np.exp(score - top)
    p = p / p.sum()
    return p, float(p @ rates)
