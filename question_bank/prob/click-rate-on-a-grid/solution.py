import numpy as np


def update(rates, prior, clicks, shows):
    """Posterior of candidate rates; returns (posterior, next_click)."""
    misses = shows - clicks
    with np.errstate(divide="ignore"):
        log_weight = np.log(prior)
        if clicks:
            log_weight = log_weight + clicks * np.log(rates)
        if misses:
            log_weight = log_weight + misses * np.log1p(-rates)
    largest = log_weight.max()
    if largest == -np.inf:
        raise ValueError("no rate can produce these data")
    weight = np.exp(log_weight - largest)
    posterior = weight / weight.sum()
    return posterior, float(posterior @ rates)
