# fails: two that overlap, two that touch, one alone; a long shift bridges several others; many stretches stay apart, in order; fractions of hours; two hundred shifts; equal shifts, and equal starts; 20,000 shifts in time
# Sorts the list of the caller.
def merge_shifts(shifts, gap=0):
    shifts.sort()
    merged = []
    for start, end in shifts:
        if merged and start - merged[-1][1] <= gap:
            start, earlier = merged.pop()
            end = max(end, earlier)
        merged.append((start, end))
    return merged
