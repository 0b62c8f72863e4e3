import numpy as np


def hinge(w, b, X, y, lam):
    """Loss of a linear SVM and its subgradient.

    w: float64 (d,); b: float; X: (n, d), float64 or int64, n at least 1;
    y: int64 (n,) of -1 and +1; lam: float, 0 or more.

    Loss: mean over rows of max(0, 1 - y * (X @ w + b)), plus
    lam / 2 * sum(w**2). A row with margin exactly 1 adds no slope.

    Returns (loss, dw, db): a float, a new float64 (d,) array, a float.
    """
    raise NotImplementedError
