import numpy as np


def regression_scores(y_true, y_pred):
    t = np.asarray(y_true)
    p = np.asarray(y_pred).reshape(-1).astype(np.float64)
    constant = bool(np.all(t == t[0]))
    t = t.astype(np.float64)
    e = t - p
    sse = float(np.sum(e * e))
    mse = sse / len(t)
    if constant:
        r2 = float("nan")
    else:
        d = t - t.mean()
        r2 = 1.0 - sse / float(np.sum(d * d))
    return {"mse": mse, "rmse": float(np.sqrt(mse)), "mae": float(np.mean(np.abs(e))), "r2": r2}
