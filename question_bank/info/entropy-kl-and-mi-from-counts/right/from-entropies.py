import math

import numpy as np


def bits(shares):
    return -math.fsum(s * math.log2(s) for s in shares if s > 0)


def compare(counts):
    a, b = (list(map(float, row)) for row in counts)
    if sum(a) == 0 or sum(b) == 0:
        raise ValueError("empty row")
    p, q = [x / sum(a) for x in a], [x / sum(b) for x in b]

    def kl(p, q):
        if any(x > 0 and y == 0 for x, y in zip(p, q)):
            return math.inf
        return math.fsum(x * (math.log2(x) - math.log2(y)) for x, y in zip(p, q) if x > 0)

    n, m = sum(a), sum(b)
    both = [(x + y) / (n + m) for x, y in zip(a, b)]
    shared = bits(both) - (n * bits(p) + m * bits(q)) / (n + m)
    return {"entropy": np.array([bits(p), bits(q)]), "kl": np.array([kl(p, q), kl(q, p)]), "mutual_information": shared}
