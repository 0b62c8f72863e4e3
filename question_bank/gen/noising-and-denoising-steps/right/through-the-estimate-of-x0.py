import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.betas = betas
        self.a_bar = np.concatenate([[1.0], np.cumprod(1.0 - betas)])

    def add_noise(self, x0, t, noise):
        keep = self.a_bar[t + 1]
        mixed = np.sqrt(keep) * np.moveaxis(x0, 0, -1) + np.sqrt(1.0 - keep) * np.moveaxis(noise, 0, -1)
        return np.moveaxis(mixed, -1, 0)

    def denoise(self, x_t, t, eps, noise):
        beta, before, now = self.betas[t], self.a_bar[t], self.a_bar[t + 1]
        x0 = (x_t - np.sqrt(1.0 - now) * eps) / np.sqrt(now)
        mean = (np.sqrt(before) * beta * x0 + np.sqrt(1.0 - beta) * (1.0 - before) * x_t) / (1.0 - now)
        if t == 0:
            return mean
        return mean + np.sqrt((1.0 - before) / (1.0 - now) * beta) * noise
