# fails: a component without rows keeps its place; a component that owns less than 1e-12 of a row keeps its place
# Divides by the mass of every component, also by 0.
import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    """One EM step for a mixture of Gaussians with diagonal covariances."""
    resp, log_likelihood = _expect(X, weights, means, variances)
    mass = resp.sum(axis=0)
    new_means, new_variances = means.copy(), variances.copy()
    for j in range(len(mass)):
        share = resp[:, j] / mass[j]
        new_means[j] = share @ X
        spread = share @ (X - new_means[j]) ** 2
        new_variances[j] = np.maximum(spread, floor)
    return {
        "resp": resp,
        "log_likelihood": log_likelihood,
        "weights": mass / len(X),
        "means": new_means,
        "variances": new_variances,
    }


def _expect(X, weights, means, variances):
    """Responsibilities, and the log-likelihood of all rows."""
    gap = X[:, None, :] - means
    terms = np.log(2 * np.pi * variances) + gap**2 / variances
    joint = np.log(weights) - terms.sum(axis=2) / 2
    top = joint.max(axis=1, keepdims=True)
    evidence = top + np.log(np.exp(joint - top).sum(axis=1, keepdims=True))
    return np.exp(joint - evidence), float(evidence.sum())
