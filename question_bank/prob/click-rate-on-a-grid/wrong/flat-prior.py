# fails: two misses, with the rates 0 and 1 among the candidates; a prior that does not sum to 1; rates in any order; only clicks; no showings give the prior back; a rate with prior weight 0 stays at 0; the only possible rate has prior weight 0; a million showings, equally likely under both rates
# Normalises the likelihood alone.
import numpy as np


def update(rates, prior, clicks, shows):
    misses = shows - clicks
    score = np.zeros(len(rates))
    with np.errstate(divide="ignore"):
        if clicks:
            score = score + clicks * np.log(rates)
        if misses:
            score = score + misses * np.log1p(-rates)
    if score.max() == -np.inf:
        raise ValueError("impossible data")
    weight = np.exp(score - score.max())
    posterior = weight / weight.sum()
    return posterior, float(posterior @ rates)
