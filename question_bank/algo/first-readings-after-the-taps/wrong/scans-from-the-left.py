# fails: 20,000 taps in 60,000 readings; 20,000 taps in equal times
# Right, but looks at every earlier reading.
def first_readings(times, taps):
    found = []
    for tap in taps:
        i = 0
        while i < len(times) and times[i] < tap:
            i += 1
        found.append(i)
    return found
