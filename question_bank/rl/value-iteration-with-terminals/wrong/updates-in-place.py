# fails: ten states, three actions; a falling value counts as a change; a loose tolerance stops early; as many actions as states
# Uses values of the same sweep that are already new.
import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    V, sweeps = np.zeros(len(R)), 0
    while True:
        change = 0.0
        for s in np.flatnonzero(~terminal):
            new = np.max(R[s] + gamma * P[s] @ V)
            change = max(change, abs(new - V[s]))
            V[s] = new
        sweeps += 1
        if change <= tol:
            break
    policy = np.where(terminal, -1, np.argmax(R + gamma * P @ V, axis=1))
    return {"V": V, "policy": policy, "sweeps": sweeps}
