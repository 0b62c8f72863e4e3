import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    variance = np.exp(logvar)
    z = mu + np.sqrt(variance) * noise
    logits = np.einsum("nk,kd->nd", z, W) + b
    losses = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    recon = np.sum(losses, axis=-1)
    kl = -0.5 * np.sum(1 + logvar - mu * mu - variance, axis=-1)
    return {"z": z, "recon": recon, "kl": kl, "loss": recon.mean() + kl.mean()}
