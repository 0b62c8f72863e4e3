# fails: a line of 12,000 items in time
# Starts a search of its own for each item without a label.
def spread_labels(n, links, labels):
    neighbours = [[] for _ in range(n)]
    for a, b in links:
        neighbours[a].append(b)
        neighbours[b].append(a)

    def nearest(item):
        seen, level = {item}, [item]
        while level:
            near = [labels[i] for i in level if labels[i] is not None]
            if near:
                return min(near)
            level = [j for i in level for j in neighbours[i] if j not in seen]
            level = list(dict.fromkeys(level))
            seen.update(level)
        return None

    return [nearest(item) for item in range(n)]
