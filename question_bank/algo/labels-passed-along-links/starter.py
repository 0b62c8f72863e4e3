def spread_labels(n, links, labels):
    """Give every item the label of the nearest labelled item.

    n: the number of items, 0 to n - 1. links: a list of pairs of items;
    each link works both ways. labels: a list of n texts, None where an
    item has no label yet.

    Returns a new list of n texts; None where no labelled item can be
    reached. Of several that are equally near, the label that comes first
    in alphabetical order counts.
    """
    raise NotImplementedError
