# fails: an equal time, a gap and an early tap; after the last reading and on it; long runs of equal times; taps out of order and twice; negative times; a few hundred readings; 20,000 taps in 60,000 readings; 20,000 taps in equal times
# Sorts the taps and forgets their old order.
def first_readings(times, taps):
    found = []
    at = 0
    for tap in sorted(taps):
        while at < len(times) and times[at] < tap:
            at += 1
        found.append(at)
    return found
