import numpy as np


def qr(A):
    """The thin QR factorisation of A, with a positive diagonal of R.

    A: (m, n), float64 or int64, m >= n >= 1; not changed.

    Returns (Q, R), float64: Q (m, n) with orthonormal columns, R (n, n)
    with zeros below the diagonal. Raises ValueError if a column is zero,
    or if its part orthogonal to the columns before it is at most 1e-10
    times as long as the column.
    """
    raise NotImplementedError
