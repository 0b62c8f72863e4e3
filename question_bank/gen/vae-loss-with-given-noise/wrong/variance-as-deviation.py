# fails: one row, variance 4; five black-and-white rows; grey values between 0 and 1; as many rows as pixels and code entries; one pixel, one code entry; a log-variance of 20
# Takes exp(logvar) for the standard deviation.
import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    z = mu + np.exp(logvar) * noise
    logits = z @ W + b
    recon = (np.logaddexp(0.0, logits) - x * logits).sum(axis=1)
    kl = 0.5 * (mu**2 + np.exp(logvar) - 1.0 - logvar).sum(axis=1)
    return {"z": z, "recon": recon, "kl": kl, "loss": float(np.mean(recon + kl))}
