# fails: four houses; predictions as one column; worse than the mean: R squared below 0; the mean as prediction gives 0; 200 rows, predictions too high; 200 rows as one column; whole numbers; whole targets, predictions with fractions; targets near 1e9 that vary by a few units; targets as small as 1e-9 are not equal
# The sample variance divides by n - 1, the mean squared error by n.
import numpy as np


def regression_scores(y_true, y_pred):
    """Mean squared error, its root, mean absolute error and R squared."""
    error = y_true - y_pred.ravel()
    mse = np.mean(error**2)
    if (y_true == y_true[0]).all():
        r2 = np.nan
    else:
        r2 = 1.0 - mse / y_true.var(ddof=1)
    mae = np.mean(np.abs(error))
    scores = {"mse": mse, "rmse": np.sqrt(mse), "mae": mae, "r2": r2}
    return {name: float(score) for name, score in scores.items()}
