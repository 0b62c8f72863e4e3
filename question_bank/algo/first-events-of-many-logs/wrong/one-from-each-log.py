# fails: three logs, the first four events; equal times: the log with the smaller index first; one log has all the early events; fifty logs with many equal times; 15,000 events of 2,000 logs in time
# Takes one event from each log in turn: right only as long as no log is ahead of the others.
import heapq


def first_events(logs, count):
    events = []
    for place in range(max(map(len, logs), default=0)):
        heap = [(times[place], log) for log, times in enumerate(logs) if place < len(times)]
        heapq.heapify(heap)
        while heap:
            events.append(heapq.heappop(heap))
    return events[:count]
