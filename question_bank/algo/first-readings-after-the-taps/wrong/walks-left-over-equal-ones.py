# fails: 20,000 taps in equal times
# Finds an equal time, then walks to the first of them one by one.
def first_readings(times, taps):
    found = []
    for tap in taps:
        low, high = 0, len(times)
        while low < high:
            middle = (low + high) // 2
            if times[middle] == tap:
                low = middle
                while low > 0 and times[low - 1] == tap:
                    low -= 1
                break
            if times[middle] < tap:
                low = middle + 1
            else:
                high = middle
        found.append(low)
    return found
