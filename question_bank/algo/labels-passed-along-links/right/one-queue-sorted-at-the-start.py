from collections import defaultdict, deque


def spread_labels(n, links, labels):
    near = defaultdict(set)
    for a, b in links:
        near[a].add(b)
        near[b].add(a)
    spread = labels[:]
    queue = deque(sorted((i for i in range(n) if labels[i] is not None), key=labels.__getitem__))
    while queue:
        item = queue.popleft()
        for other in near[item]:
            if spread[other] is None:
                spread[other] = spread[item]
                queue.append(other)
    return spread
