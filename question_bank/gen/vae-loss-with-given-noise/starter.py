import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    """Negative ELBO of a VAE with a linear decoder and Bernoulli pixels.

    x: (n, d), values 0 to 1, float64 or int64; n >= 1.
    mu, logvar, noise: (n, k) float64; logvar is the log of the variance.
    W: (k, d), b: (d,) float64.

    Returns {"z": (n, k), "recon": (n,), "kl": (n,), "loss": float}.
    The inputs are not changed.
    """
    raise NotImplementedError
