def merged(left, right, count):
    out, i, j = [], 0, 0
    while len(out) < count and (i < len(left) or j < len(right)):
        if j == len(right) or (i < len(left) and left[i] <= right[j]):
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out


def first_events(logs, count):
    runs = [[(time, log) for time in times[:count]] for log, times in enumerate(logs)] or [[]]
    while len(runs) > 1:
        pairs = zip(runs[::2], runs[1::2] + [[]])
        runs = [merged(left, right, count) for left, right in pairs]
    return runs[0]
