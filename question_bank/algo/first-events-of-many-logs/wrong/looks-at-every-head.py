# fails: 15,000 events of 2,000 logs in time
# Compares the heads of all logs for each event: O(count · m).
def first_events(logs, count):
    places = [0] * len(logs)
    events = []
    while len(events) < count:
        best = None
        for log, times in enumerate(logs):
            if places[log] < len(times):
                time = times[places[log]]
                if best is None or time < best[0]:
                    best = (time, log)
        if best is None:
            break
        events.append(best)
        places[best[1]] += 1
    return events
