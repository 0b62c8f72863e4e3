import numpy as np


class Diffusion:
    """Forward and reverse steps of a DDPM; steps are counted from 0."""

    def __init__(self, betas):
        """betas: float64 (T,), the variance added by each step."""
        raise NotImplementedError

    def add_noise(self, x0, t, noise):
        """x_t straight from x0.

        x0: (n, ...), float64 or int64; t: int64 (n,), the step of each
        row; noise: standard normal, float64, shaped like x0.
        """
        raise NotImplementedError

    def denoise(self, x_t, t, eps, noise):
        """x_(t-1), one reverse step for all rows.

        x_t, eps (the predicted noise), noise: float64, equal shapes;
        t: int, the step that x_t belongs to. At t = 0 noise is not used.
        """
        raise NotImplementedError
