# fails: three logs, the first four events; equal times: the log with the smaller index first; one log has all the early events; the longest log goes on alone; times with fractions, and below 0; fifty logs with many equal times; empty logs are passed over; fewer events than asked for; as many events as there are; no event asked for; one log, with equal times; 15,000 events of 2,000 logs in time
# Takes the events out of the lists of the caller.
import heapq


def first_events(logs, count):
    heads = [(times.pop(0), log) for log, times in enumerate(logs) if times]
    heapq.heapify(heads)
    events = []
    while heads and len(events) < count:
        time, log = heapq.heappop(heads)
        events.append((time, log))
        if logs[log]:
            heapq.heappush(heads, (logs[log].pop(0), log))
    return events
