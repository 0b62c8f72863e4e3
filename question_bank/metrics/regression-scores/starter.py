import numpy as np


def regression_scores(y_true, y_pred):
    """Mean squared error, its root, mean absolute error and R squared.

    y_true: (n,). y_pred: (n,) or (n, 1). float64 or int64, n >= 1.

    Returns a dict of floats: "mse", "rmse", "mae", "r2"; "r2" is NaN if
    all targets are equal.
    """
    raise NotImplementedError
