# fails: three logs, the first four events; equal times: the log with the smaller index first; the longest log goes on alone; empty logs are passed over; fewer events than asked for; as many events as there are
# Ends as soon as one of the logs has no more events.
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
            break
    return events
