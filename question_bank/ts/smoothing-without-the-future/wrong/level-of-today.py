# fails: one alpha; a jump after quiet days; a random walk: large alphas win; alphas in falling order, equal sums; as many alphas as values; five hundred values far from 0; noise around a level: small alphas win; of two alphas the better one so far; the last value changes no forecast; the shortest series; thirty values, six alphas; whole numbers
# Takes the level that already contains today's value.
import numpy as np


def backtest(y, alphas, start):
    level, sse = np.full(len(alphas), float(y[0])), np.zeros(len(alphas))
    forecasts, chosen = [], []
    for t in range(1, len(y)):
        best = sse.argmin()
        sse += (y[t] - level) ** 2
        level = level + alphas * (y[t] - level)
        if t >= start:
            forecasts.append(level[best])
            chosen.append(alphas[best])
    mae = float(np.mean(np.abs(y[start:] - np.array(forecasts))))
    return {"forecasts": np.array(forecasts), "alphas": np.array(chosen), "mae": mae}
