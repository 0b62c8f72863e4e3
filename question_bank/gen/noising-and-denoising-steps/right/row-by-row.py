import numpy as np


class Diffusion:
    def __init__(self, betas):
        self.alphas = 1.0 - betas
        self.a_bar = [float(np.prod(self.alphas[: i + 1])) for i in range(len(betas))]

    def add_noise(self, x0, t, noise):
        rows = [self.a_bar[s] ** 0.5 * x + (1 - self.a_bar[s]) ** 0.5 * e for x, s, e in zip(x0, t, noise)]
        return np.array(rows)

    def denoise(self, x_t, t, eps, noise):
        alpha, a_bar = self.alphas[t], self.a_bar[t]
        mean = (x_t - (1 - alpha) / np.sqrt(1 - a_bar) * eps) / np.sqrt(alpha)
        if t > 0:
            mean = mean + np.sqrt((1 - alpha) * (1 - self.a_bar[t - 1]) / (1 - a_bar)) * noise
        return mean
