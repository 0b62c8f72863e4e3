# fails: a line of five with labels at its ends; the nearest wins, not the first in the alphabet; a tie is settled level by level, not by the path found first; a circle of six; two hundred items, many ties; a line of 12,000 items in time
# Uses labels of the same pass, so a label runs along a line in one pass.
def spread_labels(n, links, labels):
    spread = list(labels)
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)
    changed = True
    while changed:
        changed = False
        for item in range(n):
            near = [spread[other] for other in neighbours[item] if spread[other] is not None]
            if spread[item] is None and near:
                spread[item] = min(near)
                changed = True
    return spread
