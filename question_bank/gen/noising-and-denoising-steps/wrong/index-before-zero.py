# fails: step 0 adds no noise; every step of an uneven schedule; one step only: the true noise leads back to the picture
# a_bar[t - 1] at t = 0 is the last entry of the schedule.
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
        return mean + np.sqrt(beta * (1 - self.a_bar[t - 1]) / (1 - a)) * noise
