# fails: an equal time, a gap and an early tap; long runs of equal times; all times equal; 20,000 taps in equal times
# Stops at the first equal time it meets.
def first_readings(times, taps):
    found = []
    for tap in taps:
        low, high = 0, len(times)
        while low < high:
            middle = (low + high) // 2
            if times[middle] == tap:
                low = middle
                break
            if times[middle] < tap:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found
