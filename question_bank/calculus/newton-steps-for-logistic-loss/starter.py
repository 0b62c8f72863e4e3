import numpy as np


def newton_logistic(X, y, l2, steps, w0):
    """Full Newton steps on the L2-regularised logistic loss.

    X: (n, d), float64 or int64, no intercept. y: int64 (n,) of 0 and 1.
    l2: float, above 0. steps: int, 0 or more. w0: float64 (d,).
    The loss is the mean of -log p(label) plus l2 / 2 * sum(w**2). The
    inputs are not changed.

    Returns (w, losses): float64 (d,) and (steps + 1,); losses[i] is the
    loss after i steps.
    """
    raise NotImplementedError
