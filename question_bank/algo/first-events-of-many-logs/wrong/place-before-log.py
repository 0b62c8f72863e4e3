# fails: equal times: the log with the smaller index first; fifty logs with many equal times; 15,000 events of 2,000 logs in time
# The heap compares places before logs, so equal times come in the order of places.
import heapq


def first_events(logs, count):
    """The first `count` events of all logs together, in order of time."""
    heads = [(times[0], 0, log) for log, times in enumerate(logs) if times]
    heapq.heapify(heads)
    events = []
    while heads and len(events) < count:
        time, place, log = heads[0]
        events.append((time, log))
        if place + 1 < len(logs[log]):
            head = (logs[log][place + 1], place + 1, log)
            heapq.heapreplace(heads, head)
        else:
            heapq.heappop(heads)
    return events
