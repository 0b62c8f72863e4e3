import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    P, R = P.astype(float), R.astype(float)
    P[terminal], R[terminal] = 0.0, 0.0
    V, sweeps = np.zeros(R.shape[0]), 0
    while True:
        old = V
        V = np.max(R + gamma * np.einsum("sat,t->sa", P, old), axis=1)
        sweeps += 1
        if not np.any(np.abs(V - old) > tol):
            break
    policy = np.argmax(R + gamma * np.einsum("sat,t->sa", P, V), axis=1)
    policy[terminal] = -1
    return {"V": V, "policy": policy, "sweeps": sweeps}
