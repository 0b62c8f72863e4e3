# fails: a line of five with labels at its ends; equally near over two links, the late one in the alphabet comes first; a tie is settled level by level, not by the path found first; two hundred items, many ties; ties by < of strings: the empty label, then capitals
# Of several labels at the same distance it keeps the one that arrives first.
def spread_labels(n, links, labels):
    """Give every item the label of the nearest labelled item."""
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    spread = list(labels)
    front = [item for item in range(n) if labels[item] is not None]
    while front:
        found = {}
        for item in front:
            for other in neighbours[item]:
                if spread[other] is None:
                    label = found.get(other, spread[item])
                    found[other] = label
        for item, label in found.items():
            spread[item] = label
        front = list(found)
    return spread
