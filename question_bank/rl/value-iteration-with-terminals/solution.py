import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    """Optimal values and a greedy policy of a finite MDP."""
    V = np.zeros(len(R))
    sweeps, change = 0, np.inf
    while change > tol:
        best = (R + gamma * (P @ V)).max(axis=1)
        new = np.where(terminal, 0.0, best)
        change = np.max(np.abs(new - V))
        V = new
        sweeps += 1
    policy = np.argmax(R + gamma * (P @ V), axis=1)
    policy = np.where(terminal, -1, policy)
    return {"V": V, "policy": policy, "sweeps": sweeps}
