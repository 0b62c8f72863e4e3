# fails: one step back, with posterior noise; every step of an uneven schedule; pictures with channels, and steps that repeat; zero predicted noise and zero noise only rescale; a thousand steps: the last one is almost pure noise
# Jumps to the estimate of x_0 instead of going one step back.
import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.betas, self.a_bar = betas, np.cumprod(1 - betas)

    def add_noise(self, x0, t, noise):
        a = self.a_bar[t].reshape((len(t),) + (1,) * (x0.ndim - 1))
        return np.sqrt(a) * x0 + np.sqrt(1 - a) * noise

    def denoise(self, x_t, t, eps, noise):
        beta, a = self.betas[t], self.a_bar[t]
        before = self.a_bar[t - 1] if t else 1.0
        mean = (x_t - np.sqrt(1 - a) * eps) / np.sqrt(a)
        return mean + np.sqrt(beta * (1 - before) / (1 - a)) * noise
