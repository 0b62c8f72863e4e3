# fails: one step back, with posterior noise; every step of an uneven schedule; pictures with channels, and steps that repeat; a thousand steps: the last one is almost pure noise
# Takes beta itself for the variance of the reverse step.
import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.betas, self.a_bar = betas, np.cumprod(1 - betas)

    def add_noise(self, x0, t, noise):
        a = self.a_bar[t].reshape((len(t),) + (1,) * (x0.ndim - 1))
        return np.sqrt(a) * x0 + np.sqrt(1 - a) * noise

    def denoise(self, x_t, t, eps, noise):
        beta, a = self.betas[t], self.a_bar[t]
        mean = (x_t - beta / np.sqrt(1 - a) * eps) / np.sqrt(1 - beta)
        return mean + (np.sqrt(beta) * noise if t > 0 else 0.0)
