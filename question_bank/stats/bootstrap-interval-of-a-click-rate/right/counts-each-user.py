import numpy as np


def bootstrap_rate(clicks, views, indices, level=0.95):
    n = len(clicks)
    rates = []
    for row in indices:
        times = np.bincount(row, minlength=n)
        rates.append(times @ clicks / (times @ views))
    rates.sort()

    def quantile(q):
        place = q * (len(rates) - 1)
        left = min(int(place), len(rates) - 2) if len(rates) > 1 else 0
        right = min(left + 1, len(rates) - 1)
        return float(rates[left] + (place - left) * (rates[right] - rates[left]))

    return float(clicks.sum() / views.sum()), quantile((1 - level) / 2), quantile((1 + level) / 2)
