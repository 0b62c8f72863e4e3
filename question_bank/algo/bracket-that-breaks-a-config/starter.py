def wrong_bracket(text):
    """Index of the bracket that breaks `text`, or None.

    text: a string, perhaps empty. Other characters than ()[]{} are skipped.

    Returns the index of the first closing bracket that does not fit the
    last open one; if all fit, the index of the leftmost bracket that stays
    open; else None.
    """
    raise NotImplementedError
