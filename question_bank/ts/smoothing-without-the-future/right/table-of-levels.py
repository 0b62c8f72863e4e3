import numpy as np


def backtest(y, alphas, start):
    y = y.astype(float)
    levels = np.empty((len(y), len(alphas)))
    levels[0] = y[0]
    for i in range(1, len(y)):
        levels[i] = alphas * y[i] + (1 - alphas) * levels[i - 1]
    squares = (y[1:, None] - levels[:-1]) ** 2
    so_far = np.cumsum(squares, axis=0)  # row i: errors of y[1] ... y[i + 1]
    best = so_far[start - 2 : -1].argmin(axis=1)
    forecasts = levels[np.arange(start - 1, len(y) - 1), best]
    return {"forecasts": forecasts, "alphas": alphas[best], "mae": float(np.abs(y[start:] - forecasts).mean())}
