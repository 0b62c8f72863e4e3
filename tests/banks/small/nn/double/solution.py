def double(x):
    """Every element, doubled."""
    return 2 * x
