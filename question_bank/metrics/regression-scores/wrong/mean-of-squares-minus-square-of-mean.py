# fails: targets near 1e9 that vary by a few units
# Variance as E[y²] - E[y]², which cancels near 1e9.
import numpy as np


def regression_scores(y_true, y_pred):
    """Mean squared error, its root, mean absolute error and R squared."""
    error = y_true - y_pred.ravel()
    mse = np.mean(error**2)
    if (y_true == y_true[0]).all():
        r2 = np.nan
    else:
        r2 = 1.0 - mse / (np.mean(y_true**2) - np.mean(y_true) ** 2)
    mae = np.mean(np.abs(error))
    scores = {"mse": mse, "rmse": np.sqrt(mse), "mae": mae, "r2": r2}
    return {name: float(score) for name, score in scores.items()}
