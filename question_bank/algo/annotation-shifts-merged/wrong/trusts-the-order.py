# fails: two that overlap, two that touch, one alone; a long shift bridges several others; many stretches stay apart, in order; fractions of hours; two hundred shifts; 20,000 shifts in time
# Does not sort, and takes the shifts as they come.
def merge_shifts(shifts, gap=0):
    """Stretches of time in which somebody works, in ascending order."""
    merged = []
    for start, end in shifts:
        if merged and start <= merged[-1][1] + gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
