# fails: a million showings, equally likely under both rates; 20,000 showings on a fine grid; a likelihood that underflows is not impossible
# Powers of probabilities underflow to 0 for every rate.
import numpy as np


def update(rates, prior, clicks, shows):
    weight = prior * rates**clicks * (1 - rates) ** (shows - clicks)
    if weight.sum() == 0:
        raise ValueError("impossible data")
    posterior = weight / weight.sum()
    return posterior, float(posterior @ rates)
