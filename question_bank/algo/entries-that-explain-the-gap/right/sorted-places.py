from bisect import bisect_left


def two_entries(entries, gap):
    order = sorted((amount, place) for place, amount in enumerate(entries))
    best = None
    for j, amount in enumerate(entries):
        at = bisect_left(order, (gap - amount, -1))
        if at < len(order) and order[at][0] == gap - amount and order[at][1] < j:
            best = (order[at][1], j)
            break
    return best
