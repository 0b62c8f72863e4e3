# fails: four rows by hand; two rows: no direction is left; six rows, three features; as many rows as features; a large eps; columns of very different spread; gamma scales dx but not dgamma; an offset of 1e8; 500 rows, 40 features
# Leaves out the path through the variance.
import numpy as np


def batch_norm_backward(x, gamma, grad, eps=1e-5):
    """Gradients of batch normalisation in training mode."""
    std = np.sqrt(x.var(axis=0) + eps)
    x_hat = (x - x.mean(axis=0)) / std
    g = gamma * grad
    through_mean = g.mean(axis=0)
    through_var = x_hat * np.mean(g * x_hat, axis=0)
    dx = (g - through_mean) / std
    return dx, np.sum(grad * x_hat, axis=0), grad.sum(axis=0)
