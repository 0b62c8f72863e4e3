# fails: a line of 12,000 items in time
# Follows each way to its end, and visits an item again when it is nearer; recursion gets too deep.
def spread_labels(n, links, labels):
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    best = [(n, "")] * n

    def visit(item, distance, label):
        if (distance, label) < best[item]:
            best[item] = (distance, label)
            for other in neighbours[item]:
                visit(other, distance + 1, label)

    for item, label in enumerate(labels):
        if label is not None:
            visit(item, 0, label)
    return [None if distance == n else label for distance, label in best]
