import numpy as np


def regression_scores(y_true, y_pred):
    gaps = np.asarray(y_true, dtype=float) - np.asarray(y_pred, dtype=float).ravel()
    mse = gaps @ gaps / len(gaps)
    centred = y_true - np.mean(y_true)
    r2 = 1 - (gaps @ gaps) / (centred @ centred) if np.ptp(y_true) > 0 else float("nan")
    return {"mse": mse, "rmse": mse**0.5, "mae": np.abs(gaps).mean(), "r2": r2}
