# fails: two rows at different steps; every step of an uneven schedule; a batch of square pictures, as many as they are wide; pictures with channels, and steps that repeat; a thousand steps: the last one is almost pure noise
# Lets the steps broadcast against the last axis.
import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.betas, self.a_bar = betas, np.cumprod(1 - betas)

    def add_noise(self, x0, t, noise):
        a = self.a_bar[t]
        return np.sqrt(a) * x0 + np.sqrt(1 - a) * noise

    def denoise(self, x_t, t, eps, noise):
        beta, a = self.betas[t], self.a_bar[t]
        before = self.a_bar[t - 1] if t else 1.0
        mean = (x_t - beta / np.sqrt(1 - a) * eps) / np.sqrt(1 - beta)
        return mean + np.sqrt(beta * (1 - before) / (1 - a)) * noise
