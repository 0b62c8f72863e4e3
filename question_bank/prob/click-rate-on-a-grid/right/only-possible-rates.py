import numpy as np


def update(rates, prior, clicks, shows):
    possible = prior > 0
    if clicks > 0:
        possible &= rates > 0
    if clicks < shows:
        possible &= rates < 1
    if not possible.any():
        raise ValueError("impossible data")
    r = rates[possible]
    inner = (r > 0) & (r < 1)
    score = np.log(prior[possible].astype(float))
    # at 0 and 1 the data are certain, or the rate has been ruled out above
    score[inner] += clicks * np.log(r[inner]) + (shows - clicks) * np.log(1 - r[inner])
    score -= np.logaddexp.reduce(score)
    posterior = np.zeros(len(rates))
    posterior[possible] = np.exp(score)
    return posterior, (posterior * rates).sum()
