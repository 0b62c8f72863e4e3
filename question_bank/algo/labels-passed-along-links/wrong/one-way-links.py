# fails: a line of five with labels at its ends; links work both ways; two labelled items on a line of four; the nearest wins, not the first in the alphabet; a circle of six; two hundred items, many ties; a line of 12,000 items in time; ties by < of strings: the empty label, then capitals
# Walks along a link in the direction it was written only.
def spread_labels(n, links, labels):
    """Give every item the label of the nearest labelled item."""
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
    spread = list(labels)
    front = [item for item in range(n) if labels[item] is not None]
    while front:
        found = {}
        for item in front:
            for other in neighbours[item]:
                if spread[other] is None:
                    label = found.get(other, spread[item])
                    found[other] = min(label, spread[item])
        for item, label in found.items():
            spread[item] = label
        front = list(found)
    return spread
