def merge_shifts(shifts, gap=0):
    events = [(start, 0) for start, _ in shifts] + [(end + gap, 1) for _, end in shifts]
    ends = sorted(end for _, end in shifts)
    merged, working, done, begun = [], 0, 0, None
    for time, leaves in sorted(events):
        if not leaves:
            if working == 0:
                begun = time
            working += 1
        else:
            working -= 1
            done += 1
            if working == 0:
                merged.append((begun, ends[done - 1]))
    return merged
