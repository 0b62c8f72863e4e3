# fails: two misses, with the rates 0 and 1 among the candidates; clicks and misses; rates in any order; a uniform prior on a grid from 0 to 1; a click and a miss rule out 0 and 1; data that no candidate can produce; a million showings, equally likely under both rates; 20,000 showings on a fine grid
# Only the clicks enter the likelihood.
import numpy as np


def update(rates, prior, clicks, shows):
    with np.errstate(divide="ignore"):
        score = np.log(prior) + (clicks * np.log(rates) if clicks else 0.0)
    if score.max() == -np.inf:
        raise ValueError("impossible data")
    weight = np.exp(score - score.max())
    posterior = weight / weight.sum()
    return posterior, float(posterior @ rates)
