import numpy as np


def backtest(y, alphas, start):
    forecasts, chosen, misses = [], [], []
    for t in range(start, len(y)):
        best = None
        for alpha in alphas:
            level, sse = y[0], 0.0
            for value in y[1:t]:
                sse += (value - level) ** 2
                level = alpha * value + (1 - alpha) * level
            if best is None or sse < best[0]:
                best = sse, alpha, level
        chosen.append(best[1])
        forecasts.append(best[2])
        misses.append(abs(y[t] - best[2]))
    return {"forecasts": np.array(forecasts, dtype=float), "alphas": np.array(chosen), "mae": float(np.mean(misses))}
