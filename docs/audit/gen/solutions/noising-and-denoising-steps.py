import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.b = np.array(betas, dtype=float)
        self.a = 1 - self.b
        self.ab = np.cumprod(self.a)

    def add_noise(self, x0, t, noise):
        ab = self.ab[t].reshape((-1,) + (1,) * (x0.ndim - 1))
        return np.sqrt(ab) * x0 + np.sqrt(1 - ab) * noise

    def denoise(self, x_t, t, eps, noise):
        a, b, ab = self.a[t], self.b[t], self.ab[t]
        mean = (x_t - b / np.sqrt(1 - ab) * eps) / np.sqrt(a)
        if t == 0:
            return mean
        var = b * (1 - self.ab[t - 1]) / (1 - ab)
        return mean + np.sqrt(var) * noise
