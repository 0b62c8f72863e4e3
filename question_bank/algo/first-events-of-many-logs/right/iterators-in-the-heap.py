import heapq


def first_events(logs, count):
    rest = [iter(times) for times in logs]
    heap = []
    for log, times in enumerate(rest):
        for time in times:
            heapq.heappush(heap, (time, log))
            break
    events = []
    while heap and count > len(events):
        time, log = heapq.heappop(heap)
        events.append((time, log))
        following = next(rest[log], None)
        if following is not None:
            heapq.heappush(heap, (following, log))
    return events
