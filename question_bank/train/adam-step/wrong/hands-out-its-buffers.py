# fails: a later step leaves earlier results as they are
# Writes every result into the same arrays, so a step changes what the last one returned.
import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t, self.m, self.v, self.out = 0, {}, {}, {}

    def step(self, params, grads):
        self.t += 1
        for name, p in params.items():
            g = grads[name]
            self.m[name] = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * g
            self.v[name] = self.beta2 * self.v.get(name, 0.0) + (1 - self.beta2) * g**2
            m_hat = self.m[name] / (1 - self.beta1**self.t)
            v_hat = self.v[name] / (1 - self.beta2**self.t)
            out = self.out.setdefault(name, np.empty_like(p))
            np.subtract(p, self.lr * m_hat / (np.sqrt(v_hat) + self.eps), out=out)
        return dict(self.out)
