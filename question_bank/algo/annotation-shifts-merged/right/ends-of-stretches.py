def merge_shifts(shifts, gap=0):
    result = []
    begun = latest = None
    for start, end in sorted(shifts, key=lambda shift: shift[0]):
        if begun is None:
            begun, latest = start, end
        elif start - latest > gap:
            result.append((begun, latest))
            begun, latest = start, end
        elif end > latest:
            latest = end
    if begun is not None:
        result.append((begun, latest))
    return result
