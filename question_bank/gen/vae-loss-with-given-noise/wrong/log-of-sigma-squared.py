# fails: a variance too small for a float
# Goes from the log-variance to sigma and back.
import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    sigma = np.exp(0.5 * logvar)
    z = mu + sigma * noise
    logits = z @ W + b
    recon = (np.logaddexp(0.0, logits) - x * logits).sum(axis=1)
    kl = 0.5 * (mu**2 + sigma**2 - 1.0 - np.log(sigma**2)).sum(axis=1)
    return {"z": z, "recon": recon, "kl": kl, "loss": float(np.mean(recon + kl))}
