import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    """Negative ELBO of a VAE with a linear decoder and Bernoulli pixels."""
    z = mu + np.exp(0.5 * logvar) * noise
    logits = z @ W + b
    recon = (np.logaddexp(0.0, logits) - x * logits).sum(axis=1)
    kl = 0.5 * (mu**2 + np.exp(logvar) - 1.0 - logvar).sum(axis=1)
    loss = float(np.mean(recon + kl))
    return {"z": z, "recon": recon, "kl": kl, "loss": loss}
