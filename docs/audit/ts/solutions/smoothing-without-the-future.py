import numpy as np


def backtest(y, alphas, start):
    y = y.astype(float)
    n = len(y)
    level = np.full(len(alphas), y[0])
    sse = np.zeros(len(alphas))
    forecasts, chosen = [], []
    for t in range(1, n):
        if t >= start:
            j = int(np.argmin(sse))
            forecasts.append(level[j])
            chosen.append(alphas[j])
        sse = sse + (y[t] - level) ** 2
        level = alphas * y[t] + (1 - alphas) * level
    forecasts = np.array(forecasts)
    return {"forecasts": forecasts, "alphas": np.array(chosen),
            "mae": float(np.abs(y[start:] - forecasts).mean())}
