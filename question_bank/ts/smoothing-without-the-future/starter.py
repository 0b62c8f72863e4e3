import numpy as np


def backtest(y, alphas, start):
    """One-step forecasts by exponential smoothing, tested over time.

    y: (n,), float64 or int64; alphas: float64 (k,), in (0, 1], k >= 1;
    2 <= start < n. The forecast of y[t] uses y[0] ... y[t-1] only,
    for the choice of alpha as well.

    Returns {"forecasts": float64 (n - start,),
             "alphas": float64 (n - start,), "mae": float}.
    The inputs are not changed.
    """
    raise NotImplementedError
