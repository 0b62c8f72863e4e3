def first_readings(times, taps):
    """Index of the first reading that is not earlier, for each tap."""
    found = []
    for tap in taps:
        low, high = 0, len(times)
        while low < high:
            middle = (low + high) // 2
            if times[middle] < tap:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found
