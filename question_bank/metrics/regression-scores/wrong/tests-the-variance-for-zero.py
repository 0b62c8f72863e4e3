# fails: targets of 0.1 are equal, too
# Rounding leaves the variance of equal targets just above 0.
import numpy as np


def regression_scores(y_true, y_pred):
    """Mean squared error, its root, mean absolute error and R squared."""
    error = y_true - y_pred.ravel()
    mse = np.mean(error**2)
    if y_true.var() == 0:
        r2 = np.nan
    else:
        r2 = 1.0 - mse / y_true.var()
    mae = np.mean(np.abs(error))
    scores = {"mse": mse, "rmse": np.sqrt(mse), "mae": mae, "r2": r2}
    return {name: float(score) for name, score in scores.items()}
