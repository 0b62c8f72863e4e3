import numpy as np


def update(rates, prior, clicks, shows):
    """Posterior of candidate rates; returns (posterior, next_click).

    rates: float64 (k,), values in [0, 1]. prior: weights >= 0, (k,),
    float64 or int64, of any positive sum. clicks <= shows: ints >= 0.
    ValueError if no rate of positive prior weight can produce the data.

    Returns a float64 array (k,) that sums to 1, and the probability (float)
    that the next showing is clicked. The inputs are not changed.
    """
    raise NotImplementedError
