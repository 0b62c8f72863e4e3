import numpy as np


def batch_norm_backward(x, gamma, grad, eps=1e-5):
    xc = x - x.mean(axis=0)
    var = (xc**2).mean(axis=0)
    inv = 1.0 / np.sqrt(var + eps)
    xh = xc * inv
    dbeta = grad.sum(axis=0)
    dgamma = (grad * xh).sum(axis=0)
    dxh = grad * gamma
    dx = inv * (dxh - dxh.mean(axis=0) - xh * (dxh * xh).mean(axis=0))
    return dx, dgamma, dbeta
