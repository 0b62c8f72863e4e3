# fails: a jump after quiet days; a random walk: large alphas win; as many alphas as values; five hundred values far from 0; noise around a level: small alphas win; thirty values, six alphas
# Chooses by the last error instead of the sum.
import numpy as np


def backtest(y, alphas, start):
    level, last = np.full(len(alphas), float(y[0])), np.zeros(len(alphas))
    forecasts, chosen = [], []
    for t in range(1, len(y)):
        if t >= start:
            forecasts.append(level[last.argmin()])
            chosen.append(alphas[last.argmin()])
        last = (y[t] - level) ** 2
        level = level + alphas * (y[t] - level)
    mae = float(np.mean(np.abs(y[start:] - np.array(forecasts))))
    return {"forecasts": np.array(forecasts), "alphas": np.array(chosen), "mae": mae}
