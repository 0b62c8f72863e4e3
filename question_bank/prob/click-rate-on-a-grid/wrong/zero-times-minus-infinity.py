# fails: two misses, with the rates 0 and 1 among the candidates; only clicks; no showings give the prior back
# 0 * log(0) is NaN, and the NaN spreads to all rates.
import numpy as np


def update(rates, prior, clicks, shows):
    with np.errstate(divide="ignore", invalid="ignore"):
        score = np.log(prior) + clicks * np.log(rates) + (shows - clicks) * np.log(1 - rates)
    if score.max() == -np.inf:
        raise ValueError("impossible data")
    weight = np.exp(score - score.max())
    posterior = weight / weight.sum()
    return posterior, float(posterior @ rates)
