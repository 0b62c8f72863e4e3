import numpy as np


def backtest(y, alphas, start):
    """One-step forecasts by exponential smoothing, tested over time."""
    level = np.full(len(alphas), float(y[0]))
    sse = np.zeros(len(alphas))
    forecasts, chosen = [], []
    for t in range(1, len(y)):
        if t >= start:
            best = np.argmin(sse)
            forecasts.append(level[best])
            chosen.append(alphas[best])
        error = y[t] - level
        sse += error**2
        level = level + alphas * error
    forecasts = np.array(forecasts)
    mae = float(np.mean(np.abs(y[start:] - forecasts)))
    return {"forecasts": forecasts, "alphas": np.array(chosen), "mae": mae}
