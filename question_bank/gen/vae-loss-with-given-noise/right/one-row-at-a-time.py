import numpy as np


def vae_loss(x, mu, logvar, noise, W, b):
    z, recon, kl = np.empty_like(mu), [], []
    for i in range(len(x)):
        z[i] = mu[i] + np.exp(logvar[i] / 2) * noise[i]
        l = z[i] @ W + b
        recon.append(np.sum(x[i] * np.logaddexp(0, -l) + (1 - x[i]) * np.logaddexp(0, l)))
        kl.append(np.sum(np.exp(logvar[i]) + mu[i] ** 2 - 1 - logvar[i]) / 2)
    recon, kl = np.array(recon), np.array(kl)
    return {"z": z, "recon": recon, "kl": kl, "loss": float((recon.sum() + kl.sum()) / len(x))}
