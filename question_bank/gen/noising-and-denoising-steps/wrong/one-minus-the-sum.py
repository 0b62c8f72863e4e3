# fails: two rows at different steps; one step back, with posterior noise; every step of an uneven schedule; a batch of square pictures, as many as they are wide; pictures with channels, and steps that repeat; numbers instead of rows; a thousand steps: the last one is almost pure noise
# Adds the variances of all steps and forgets that earlier noise shrinks, too.
import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.betas, self.a_bar = betas, np.maximum(1 - np.cumsum(betas), 0)

    def add_noise(self, x0, t, noise):
        a = self.a_bar[t].reshape((len(t),) + (1,) * (x0.ndim - 1))
        return np.sqrt(a) * x0 + np.sqrt(1 - a) * noise

    def denoise(self, x_t, t, eps, noise):
        beta, a = self.betas[t], self.a_bar[t]
        before = self.a_bar[t - 1] if t else 1.0
        mean = (x_t - beta / np.sqrt(1 - a) * eps) / np.sqrt(1 - beta)
        return mean + np.sqrt(beta * (1 - before) / (1 - a)) * noise
