import numpy as np


class Adam:
    """Adam with bias correction; eps is added outside the square root."""

    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr = lr
        self.beta1, self.beta2 = beta1, beta2
        self.eps = eps
        self.t = 0
        self.m = {}
        self.v = {}

    def step(self, params, grads):
        """One update: a new dict of new arrays, named as in `params`."""
        self.t += 1
        moved = {}
        for name, param in params.items():
            moved[name] = self._moved(name, param, grads[name])
        return moved

    def _moved(self, name, param, grad):
        """The parameter after this step; its averages are kept."""
        m, v = self.m.get(name, 0.0), self.v.get(name, 0.0)
        m = self.beta1 * m + (1.0 - self.beta1) * grad
        v = self.beta2 * v + (1.0 - self.beta2) * grad**2
        self.m[name], self.v[name] = m, v
        m_hat = m / (1.0 - self.beta1**self.t)
        v_hat = v / (1.0 - self.beta2**self.t)
        return param - self.lr * m_hat / (np.sqrt(v_hat) + self.eps)
