def merge_shifts(shifts, gap=0):
    out = []
    for start, end in sorted(shifts):
        if out and start - out[-1][1] <= gap:
            if end > out[-1][1]:
                out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out
