def first_index(times, tap):
    left, right, best = 0, len(times) - 1, len(times)
    while left <= right:
        middle = left + (right - left) // 2
        if times[middle] >= tap:
            best = middle
            right = middle - 1
        else:
            left = middle + 1
    return best


def first_readings(times, taps):
    return [first_index(times, tap) for tap in taps]
