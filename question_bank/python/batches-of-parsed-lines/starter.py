def batches(lines, size):
    """Yield lists of at most `size` rows; a row is a list of floats.

    lines: any iterable of strings, each with numbers separated by commas;
    a line of nothing but white space is skipped.
    size: 1 or more. Only the last batch may be shorter; none is empty.

    A line is converted only when its batch is asked for.
    """
    raise NotImplementedError
