# fails: two that overlap, two that touch, one alone; short breaks do not count; a break of exactly the gap, and one a little longer; fractions of hours; two hundred shifts; 20,000 shifts in time
# Asks for a real overlap: a break of exactly the gap ends a stretch.
def merge_shifts(shifts, gap=0):
    """Stretches of time in which somebody works, in ascending order."""
    merged = []
    for start, end in sorted(shifts):
        if merged and start < merged[-1][1] + gap:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged
