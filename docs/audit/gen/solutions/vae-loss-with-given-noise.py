import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    z = mu + np.exp(0.5 * logvar) * noise
    l = z @ W + b
    recon = (np.maximum(l, 0) - l * x + np.log1p(np.exp(-np.abs(l)))).sum(axis=1)
    kl = 0.5 * (mu ** 2 + np.exp(logvar) - 1 - logvar).sum(axis=1)
    return {"z": z, "recon": recon, "kl": kl, "loss": float((recon + kl).mean())}
