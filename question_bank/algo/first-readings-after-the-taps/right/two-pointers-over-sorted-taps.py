def first_readings(times, taps):
    found = [0] * len(taps)
    at = 0
    for place in sorted(range(len(taps)), key=lambda k: taps[k]):
        while at < len(times) and times[at] < taps[place]:
            at += 1
        found[place] = at
    return found
