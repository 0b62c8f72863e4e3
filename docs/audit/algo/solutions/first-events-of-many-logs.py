import heapq


def first_events(logs, count):
    heap = [(log[0], i, 0) for i, log in enumerate(logs) if log]
    heapq.heapify(heap)
    out = []
    while heap and len(out) < count:
        t, i, j = heap[0]
        out.append((t, i))
        if j + 1 < len(logs[i]):
            heapq.heapreplace(heap, (logs[i][j + 1], i, j + 1))
        else:
            heapq.heappop(heap)
    return out
