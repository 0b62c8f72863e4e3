# fails: the second step uses the running averages; a weight matrix and a bias over three steps; with default settings eps counts for a gradient of 1e-7; other betas and another eps; the update starts from the parameters passed in; gradients are found by name, in whatever order they come; momentum carries on when the gradient is zero; gradients as small as eps take half a step; five steps of 300,000 weights in time
# Keeps the corrected averages, so the next step corrects them again.
import numpy as np


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.t, self.m, self.v = 0, {}, {}

    def step(self, params, grads):
        self.t += 1
        updated = {}
        for name, p in params.items():
            g = grads[name]
            m = self.beta1 * self.m.get(name, 0.0) + (1 - self.beta1) * g
            v = self.beta2 * self.v.get(name, 0.0) + (1 - self.beta2) * g**2
            self.m[name] = m / (1 - self.beta1**self.t)
            self.v[name] = v / (1 - self.beta2**self.t)
            updated[name] = p - self.lr * self.m[name] / (np.sqrt(self.v[name]) + self.eps)
        return updated
