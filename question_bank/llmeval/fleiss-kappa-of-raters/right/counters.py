from collections import Counter


def fleiss_kappa(labels):
    rows = labels.tolist()
    m = len(rows[0])
    pooled = Counter()
    total = 0.0
    for row in rows:
        counts = Counter(row)
        pooled.update(counts)
        total += (sum(c * c for c in counts.values()) - m) / (m * (m - 1))
    observed = total / len(rows)
    chance = sum((c / (m * len(rows))) ** 2 for c in pooled.values())
    if len(pooled) == 1:
        return float("nan"), observed, chance
    return (observed - chance) / (1 - chance), observed, chance
