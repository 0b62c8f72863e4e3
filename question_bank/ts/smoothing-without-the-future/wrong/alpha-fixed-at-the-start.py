# fails: a jump after quiet days; a random walk: large alphas win; as many alphas as values; five hundred values far from 0; of two alphas the better one so far; the last value changes no forecast; thirty values, six alphas
# Chooses alpha once, before the first forecast.
import numpy as np


def backtest(y, alphas, start):
    level, sse, best = np.full(len(alphas), float(y[0])), np.zeros(len(alphas)), 0
    forecasts = []
    for t in range(1, len(y)):
        if t == start:
            best = sse.argmin()
        if t >= start:
            forecasts.append(level[best])
        sse += (y[t] - level) ** 2
        level = level + alphas * (y[t] - level)
    mae = float(np.mean(np.abs(y[start:] - np.array(forecasts))))
    return {"forecasts": np.array(forecasts), "alphas": np.full(len(forecasts), alphas[best]), "mae": mae}
