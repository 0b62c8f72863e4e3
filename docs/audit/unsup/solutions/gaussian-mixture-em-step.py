import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    X = X.astype(float)
    n, d = X.shape
    diff = X[:, None, :] - means[None]
    logp = np.log(weights) - 0.5 * (
        (diff**2 / variances).sum(-1) + np.log(2 * np.pi * variances).sum(-1))
    top = logp.max(axis=1, keepdims=True)
    lse = top + np.log(np.exp(logp - top).sum(axis=1, keepdims=True))
    resp = np.exp(logp - lse)
    N = resp.sum(axis=0)
    new_means, new_vars = means.copy(), variances.copy()
    for j in range(len(weights)):
        if N[j] < 1e-12:
            continue
        r = resp[:, j] / N[j]
        m = r @ X
        m = m + r @ (X - m)
        new_means[j] = m
        new_vars[j] = np.maximum(r @ (X - m) ** 2, floor)
    return {"resp": resp, "log_likelihood": float(lse.sum()),
            "weights": N / n, "means": new_means, "variances": new_vars}
