import heapq


def first_events(logs, count):
    """The first `count` events of all logs together, in order of time."""
    heads = [(times[0], log, 0) for log, times in enumerate(logs) if times]
    heapq.heapify(heads)
    events = []
    while heads and len(events) < count:
        time, log, place = heads[0]
        events.append((time, log))
        if place + 1 < len(logs[log]):
            head = (logs[log][place + 1], log, place + 1)
            heapq.heapreplace(heads, head)
        else:
            heapq.heappop(heads)
    return events
