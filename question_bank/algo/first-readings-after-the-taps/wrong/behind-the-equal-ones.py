# fails: an equal time, a gap and an early tap; after the last reading and on it; every place of five readings; long runs of equal times; taps out of order and twice; negative times; a few hundred readings; one reading; all times equal; 20,000 taps in 60,000 readings; 20,000 taps in equal times
# Finds the first reading that is later, not the first that is not earlier.
def first_readings(times, taps):
    found = []
    for tap in taps:
        low, high = 0, len(times)
        while low < high:
            middle = (low + high) // 2
            if times[middle] <= tap:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found
