import numpy as np


def fleiss_kappa(labels):
    """Fleiss' kappa of m raters on N answers.

    labels: int64 (N, m), N >= 1, m >= 2, any whole numbers.

    Returns (kappa, observed, chance), floats; kappa is NaN where all
    labels are equal.
    """
    raise NotImplementedError
