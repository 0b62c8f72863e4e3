import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    P, R = P.astype(float), R.astype(float)
    V = np.zeros(len(P))
    sweeps = 0
    while True:
        new = np.where(terminal, 0.0, (R + gamma * (P @ V)).max(axis=1))
        sweeps += 1
        change = np.abs(new - V).max()
        V = new
        if change <= tol:
            break
    policy = (R + gamma * (P @ V)).argmax(axis=1).astype(np.int64)
    policy[terminal] = -1
    return {"V": V, "policy": policy, "sweeps": sweeps}
