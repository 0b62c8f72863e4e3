import numpy as np


def choose_penalty(x, y, degree, penalties, folds):
    """Ridge on polynomial features: the penalty with the lowest error.

    x, y: (n,), float64 or int64. folds: int64 (n,), the fold of each row.
    Features x, x**2, ..., x**degree, standardised with mean and
    population standard deviation of the training rows (0 counts as 1).
    penalties: float64 (k,), all above 0; the intercept is not penalised.
    The inputs are not changed.

    Returns (best, errors): a float from penalties, and float64 (k,), the
    mean squared error over all rows, each predicted without its fold.
    """
    raise NotImplementedError
