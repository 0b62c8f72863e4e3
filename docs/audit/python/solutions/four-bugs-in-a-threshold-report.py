def count_table():
    """Two rows of two zeros: table[label][decision] is a count."""
    return [[0, 0], [0, 0]]


def wrong_rows(labels, decisions):
    """The places where decision and label differ, in order."""
    found = []
    for place, (label, decision) in enumerate(zip(labels, decisions)):
        if label != decision:
            found.append(place)
    return found


def upper_median(scores):
    """The middle score; of an even number the larger of the two."""
    ordered = sorted(scores)
    return ordered[len(ordered) // 2]


def make_rules(limits):
    """For each name a function: 1 for scores from the limit on, else 0."""
    rules = {}
    for name, limit in limits.items():
        rules[name] = lambda score, limit=limit: int(score >= limit)
    return rules


def compare_limits(scores, labels, limits):
    rules = make_rules({**limits, "median": upper_median(scores)})
    report = {}
    for name, rule in rules.items():
        decisions = [rule(score) for score in scores]
        table = count_table()
        for label, decision in zip(labels, decisions):
            table[label][decision] += 1
        wrong = wrong_rows(labels, decisions)
        report[name] = {"table": table, "wrong": wrong}
    return report
