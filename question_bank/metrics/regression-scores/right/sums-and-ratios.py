import math

import numpy as np


def regression_scores(y_true, y_pred):
    y, p = np.ravel(y_true).tolist(), np.ravel(y_pred).tolist()
    n = len(y)
    squares = math.fsum((a - b) ** 2 for a, b in zip(y, p))
    mean = math.fsum(y) / n
    total = math.fsum((a - mean) ** 2 for a in y)
    r2 = math.nan if min(y) == max(y) else 1 - squares / total
    mae = math.fsum(abs(a - b) for a, b in zip(y, p)) / n
    return {"mse": squares / n, "rmse": math.sqrt(squares / n), "mae": mae, "r2": r2}
