def double(x):
    """Every element, doubled."""
    raise NotImplementedError
