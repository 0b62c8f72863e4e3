import numpy as np


class Diffusion:
    """Forward and reverse steps of a DDPM; steps are counted from 0."""

    def __init__(self, betas):
        self.betas = betas
        self.a_bar = np.cumprod(1.0 - betas)

    def add_noise(self, x0, t, noise):
        """x_t straight from x0; each row has its own step."""
        a_bar = self.a_bar[t].reshape(len(t), *[1] * (x0.ndim - 1))
        return np.sqrt(a_bar) * x0 + np.sqrt(1.0 - a_bar) * noise

    def denoise(self, x_t, t, eps, noise):
        """x_(t-1) from the predicted noise, with the posterior variance."""
        beta, a_bar = self.betas[t], self.a_bar[t]
        before = self.a_bar[t - 1] if t > 0 else 1.0
        mean = x_t - beta / np.sqrt(1.0 - a_bar) * eps
        mean = mean / np.sqrt(1.0 - beta)
        variance = beta * (1.0 - before) / (1.0 - a_bar)
        return mean + np.sqrt(variance) * noise
