import numpy as np


def flatten(arrays, names):
    return np.concatenate([arrays[name].ravel() for name in names])


class Adam:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight1 = self.weight2 = 0.0
        self.m = self.v = 0.0

    def step(self, params, grads):
        names = sorted(params)
        p, g = flatten(params, names), flatten(grads, names)
        self.m = self.beta1 * self.m + (1 - self.beta1) * g
        self.v = self.beta2 * self.v + (1 - self.beta2) * g * g
        self.weight1 = self.beta1 * self.weight1 + (1 - self.beta1)
        self.weight2 = self.beta2 * self.weight2 + (1 - self.beta2)
        p = p - self.lr * (self.m / self.weight1) / (np.sqrt(self.v / self.weight2) + self.eps)
        ends = np.cumsum([params[name].size for name in names])
        parts = np.split(p, ends[:-1])
        return {name: part.reshape(params[name].shape) for name, part in zip(names, parts)}
