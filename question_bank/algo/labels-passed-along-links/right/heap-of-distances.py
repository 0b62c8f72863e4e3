import heapq


def spread_labels(n, links, labels):
    near = {i: [] for i in range(n)}
    for a, b in links:
        near[a].append(b)
        near[b].append(a)
    result = [None] * n
    heap = [(0, label, item) for item, label in enumerate(labels) if label is not None]
    heapq.heapify(heap)
    while heap:
        distance, label, item = heapq.heappop(heap)
        if result[item] is None:
            result[item] = label
            for other in near[item]:
                heapq.heappush(heap, (distance + 1, label, other))
    return result
