def two_entries(entries, gap):
    """Places of two different entries that add up to `gap`.

    entries: a list of ints, perhaps empty. gap: an int.

    Returns (i, j) with i < j, the smallest j and then the smallest i, or
    None if there is no such pair.
    """
    first = {}
    for j, amount in enumerate(entries):
        i = first.get(gap - amount)
        if i is not None:
            return i, j
        first.setdefault(amount, j)
    return None
