# fails: a corridor with a reward at its end; a change of exactly tol is small enough; a falling value counts as a change; a loose tolerance stops early; an action with two outcomes; as many actions as states; equal actions: the lowest one; every step costs 1, no discount; gamma 0: one look at the rewards; no terminal state at all; only terminal states; ten states, three actions; waiting for small rewards beats the large one now; with a small gamma the large reward now is better; the last sweep decides the policy
# Throws the last sweep away and returns the values before it.
import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    V, sweeps = np.zeros(len(R)), 0
    while True:
        new = np.where(terminal, 0.0, (R + gamma * P @ V).max(axis=1))
        if np.abs(new - V).max() <= tol:
            break
        V, sweeps = new, sweeps + 1
    policy = np.where(terminal, -1, np.argmax(R + gamma * P @ V, axis=1))
    return {"V": V, "policy": policy, "sweeps": sweeps}
