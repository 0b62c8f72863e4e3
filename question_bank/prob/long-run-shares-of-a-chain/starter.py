import numpy as np


def long_run_shares(P, start, tol=1e-10, max_steps=10_000):
    """Power iteration of a Markov chain; returns (shares, steps).

    P: (n, n), float64 or int64, rows sum to 1. start: (n,) float64, sums
    to 1. Stops after the first step whose absolute changes sum to at most
    `tol`; ValueError if there is none among the first `max_steps`.

    Returns a float64 array (n,) and an int. The inputs are not changed.
    """
    raise NotImplementedError
