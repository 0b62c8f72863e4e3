import numpy as np


def value_iteration(P, R, terminal, gamma, tol):
    S, A = R.shape

    def action_value(V, s, a):
        return R[s, a] + gamma * sum(P[s, a, s2] * V[s2] for s2 in range(S))

    V = [0.0] * S
    sweeps = 0
    while True:
        new = [0.0 if terminal[s] else max(action_value(V, s, a) for a in range(A)) for s in range(S)]
        change = max(abs(a - b) for a, b in zip(new, V))
        V = new
        sweeps += 1
        if change <= tol:
            break
    policy = []
    for s in range(S):
        values = [action_value(V, s, a) for a in range(A)]
        policy.append(-1 if terminal[s] else values.index(max(values)))
    return {"V": np.array(V, dtype=float), "policy": np.array(policy), "sweeps": sweeps}
