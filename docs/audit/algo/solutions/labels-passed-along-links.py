def spread_labels(n, links, labels):
    near = [[] for _ in range(n)]
    for a, b in links:
        near[a].append(b)
        near[b].append(a)
    out = list(labels)
    level = [i for i in range(n) if out[i] is not None]
    while level:
        new = {}
        for i in level:
            for j in near[i]:
                if out[j] is None and (j not in new or out[i] < new[j]):
                    new[j] = out[i]
        for j, label in new.items():
            out[j] = label
        level = list(new)
    return out
