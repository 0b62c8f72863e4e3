# fails: scores in any order keep their labels; whole numbers, unsorted, with equal scores; no limit but the median, of an even number of scores
# Left alone: the list that is sorted is the one the caller passed.
def count_table():
    """Two rows of two zeros: table[label][decision] is a count."""
    return [[0] * 2 for _ in range(2)]


def wrong_rows(labels, decisions):
    """The places where decision and label differ, in order."""
    found = []
    for place, (label, decision) in enumerate(zip(labels, decisions)):
        if label != decision:
            found.append(place)
    return found


def upper_median(scores):
    """The middle score; of an even number the larger of the two."""
    ordered = scores
    ordered.sort()
    return ordered[len(ordered) // 2]


def make_rules(limits):
    """For each name a function: 1 for scores from the limit on, else 0."""
    rules = {}
    for name, limit in limits.items():
        rules[name] = lambda score, limit=limit: int(score >= limit)
    return rules


def compare_limits(scores, labels, limits):
    """How several limits, and the median score as one more, would decide.

    scores: a list of n >= 1 numbers. labels: a list of n times 0 or 1.
    limits: a dict, name -> limit; no name is "median".

    Returns a dict, name -> {"table": ..., "wrong": ...}, for all limits
    and "median". Inputs and earlier results stay as they are.
    """
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
