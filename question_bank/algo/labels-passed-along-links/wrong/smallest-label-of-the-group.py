# fails: a line of five with labels at its ends; an item apart, and a shorter way over 2; two labelled items on a line of four; the nearest wins, not the first in the alphabet; equally near over two links, the late one in the alphabet comes first; a tie is settled level by level, not by the path found first; a circle of six; two hundred items, many ties; a line of 12,000 items in time
# Gives all items of a connected group the label that comes first, however far away it is.
def spread_labels(n, links, labels):
    """Give every item the label of the nearest labelled item."""
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    spread = list(labels)
    front = [item for item in range(n) if labels[item] is not None]
    while front:
        front.sort(key=lambda item: spread[item])
        front, rest = front[:1], front[1:]
        found = {}
        for item in front:
            for other in neighbours[item]:
                if spread[other] is None:
                    label = found.get(other, spread[item])
                    found[other] = min(label, spread[item])
        for item, label in found.items():
            spread[item] = label
        front = list(found) + rest
    return spread
