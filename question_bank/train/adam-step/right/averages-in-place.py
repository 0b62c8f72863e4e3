import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.settings = lr, beta1, beta2, eps
        self.steps = 0
        self.averages = None

    def step(self, params, grads):
        lr, beta1, beta2, eps = self.settings
        if self.averages is None:
            self.averages = {name: (np.zeros_like(p), np.zeros_like(p)) for name, p in params.items()}
        self.steps += 1
        size = lr * np.sqrt(1.0 - beta2**self.steps) / (1.0 - beta1**self.steps)
        eps_hat = eps * np.sqrt(1.0 - beta2**self.steps)
        updated = {}
        for name in params:
            m, v = self.averages[name]
            m += (1.0 - beta1) * (grads[name] - m)
            v += (1.0 - beta2) * (np.square(grads[name]) - v)
            updated[name] = params[name] - size * m / (np.sqrt(v) + eps_hat)
        return updated
