def multiply(A, B, transpose_a=False):
    """The matrix product of A, or of its transpose, and B.

    A, B: lists of rows, each a list of ints or floats; at least one row
    and one column. Raises ValueError if the sizes do not fit.

    Returns a new list of rows. Products of ints are ints. The inputs are
    not changed.
    """
    raise NotImplementedError
