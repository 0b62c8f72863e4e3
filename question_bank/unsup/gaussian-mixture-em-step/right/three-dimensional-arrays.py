import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    squares = np.square(X[:, None] - means[None])
    log_joint = -0.5 * np.einsum("nkd,kd->nk", squares, 1 / variances)
    log_joint += np.log(weights) - 0.5 * np.log(2 * np.pi * variances).sum(axis=1)
    log_rows = np.logaddexp.reduce(log_joint, axis=1)
    resp = np.exp(log_joint - log_rows[:, None])
    N = resp.sum(axis=0)
    alive = (N >= 1e-12)[:, None]
    safe = np.where(N >= 1e-12, N, 1.0)[:, None]
    mu = np.where(alive, resp.T @ X / safe, means)
    spread = np.einsum("nk,nkd->kd", resp, np.square(X[:, None] - mu)) / safe
    var = np.where(alive, np.maximum(spread, floor), variances)
    return dict(resp=resp, log_likelihood=log_rows.sum(), weights=N / N.sum(), means=mu, variances=var)
