# fails: waiting for small rewards beats the large one now; a corridor with a reward at its end; a falling value counts as a change; a loose tolerance stops early; as many actions as states; every step costs 1, no discount; ten states, three actions; the last sweep decides the policy
# Chooses the action with the best immediate reward.
import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    V, sweeps = np.zeros(len(R)), 0
    while True:
        new = np.where(terminal, 0.0, (R + gamma * P @ V).max(axis=1))
        change, V, sweeps = np.abs(new - V).max(), new, sweeps + 1
        if change <= tol:
            break
    return {"V": V, "policy": np.where(terminal, -1, np.argmax(R, axis=1)), "sweeps": sweeps}
