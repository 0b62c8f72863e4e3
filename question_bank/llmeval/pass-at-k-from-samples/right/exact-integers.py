from math import comb


def pass_at_k(n, c, k):
    values = []
    for total, passed in zip(n.tolist(), c.tolist()):
        values.append(1.0 - comb(total - passed, k) / comb(total, k))
    return sum(values) / len(values)
