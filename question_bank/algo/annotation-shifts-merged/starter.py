def merge_shifts(shifts, gap=0):
    """Stretches of time in which somebody works, in ascending order.

    shifts: a list of pairs (start, end) of numbers, start < end, in any
    order. Breaks of at most `gap` (0 or more) do not end a stretch.

    Returns a new list of pairs (start, end).
    """
    raise NotImplementedError
