# fails: after the last reading and on it; every gap of four readings; taps out of order and twice; one reading; all times equal; 20,000 taps in 60,000 readings; 20,000 taps in equal times
# Begins with the last index, so len(times) is never reached.
def first_readings(times, taps):
    found = []
    for tap in taps:
        low, high = 0, len(times) - 1
        while low < high:
            middle = (low + high) // 2
            if times[middle] < tap:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found
