import numpy as np


def batch_norm_backward(x, gamma, grad, eps=1e-5):
    n = len(x)
    mean = x.sum(axis=0) / n
    centred = x - mean
    var = (centred**2).sum(axis=0) / n
    inv = 1.0 / np.sqrt(var + eps)

    d_hat = grad * gamma
    d_inv = (d_hat * centred).sum(axis=0)
    d_var = -0.5 * inv**3 * d_inv
    d_centred = d_hat * inv + 2.0 * centred * d_var / n
    d_mean = -d_centred.sum(axis=0)
    return d_centred + d_mean / n, (grad * centred * inv).sum(axis=0), grad.sum(axis=0)
