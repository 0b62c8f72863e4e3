def two_entries(entries, gap):
    """Places of two different entries that add up to `gap`."""
    first = {}
    for j, amount in enumerate(entries):
        partner = gap - amount
        if partner in first:
            return first[partner], j
        first.setdefault(amount, j)
    return None
