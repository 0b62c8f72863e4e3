import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    """Optimal values and a greedy policy of a finite MDP.

    P: (S, A, S), P[s, a, s2] is the probability of s2 after a in s;
    R: (S, A), expected rewards; each float64 or int64.
    terminal: bool (S,); such states have the value 0.
    Stops after the first sweep that changes no value by more than tol.

    Returns {"V": float64 (S,), "policy": int64 (S,), "sweeps": int}.
    The inputs are not changed.
    """
    raise NotImplementedError
