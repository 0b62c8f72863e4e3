import numpy as np


def batch_norm_backward(x, gamma, grad, eps=1e-5):
    n, d = x.shape
    dx = np.zeros((n, d))
    dgamma = np.zeros(d)
    for j in range(d):
        c = x[:, j] - x[:, j].mean()
        s = np.sqrt(np.mean(c**2) + eps)
        h = c / s
        # d x_hat[i] / d x[k], symmetric
        jacobian = (np.eye(n) - 1 / n - np.outer(h, h) / n) / s
        dx[:, j] = gamma[j] * (jacobian @ grad[:, j])
        dgamma[j] = h @ grad[:, j]
    return dx, dgamma, np.sum(grad, axis=0)
