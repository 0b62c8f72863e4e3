# fails: waiting for small rewards beats the large one now; a corridor with a reward at its end; a falling value counts as a change; a loose tolerance stops early; an action with two outcomes; as many actions as states; every step costs 1, no discount; gamma 0: one look at the rewards; only terminal states; ten states, three actions; with a small gamma the large reward now is better
# Lets terminal states collect rewards like all others.
import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    V, sweeps = np.zeros(len(R)), 0
    while True:
        new = (R + gamma * P @ V).max(axis=1)
        change, V, sweeps = np.abs(new - V).max(), new, sweeps + 1
        if change <= tol or sweeps > 2000:
            break
    policy = np.where(terminal, -1, np.argmax(R + gamma * P @ V, axis=1))
    return {"V": V, "policy": policy, "sweeps": sweeps}
