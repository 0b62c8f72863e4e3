# fails: one click; two misses, with the rates 0 and 1 among the candidates; clicks and misses; a prior that does not sum to 1; rates in any order; a uniform prior on a grid from 0 to 1; only clicks; no showings give the prior back; a million showings, equally likely under both rates; 20,000 showings on a fine grid
# Predicts with the most probable rate instead of the average over the posterior.
import numpy as np


def update(rates, prior, clicks, shows):
    misses = shows - clicks
    with np.errstate(divide="ignore"):
        score = np.log(prior)
        if clicks:
            score = score + clicks * np.log(rates)
        if misses:
            score = score + misses * np.log1p(-rates)
    if score.max() == -np.inf:
        raise ValueError("impossible data")
    weight = np.exp(score - score.max())
    posterior = weight / weight.sum()
    return posterior, float(rates[posterior.argmax()])
