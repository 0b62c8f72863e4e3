from functools import partial
from operator import le


def wrong_rows(labels, decisions, found=None):
    if found is None:
        found = []
    found += [i for i in range(len(labels)) if labels[i] != decisions[i]]
    return found


def compare_limits(scores, labels, limits):
    ordered = scores[:]
    ordered.sort()
    limits = dict(limits)
    limits["median"] = ordered[len(ordered) // 2]
    rules = {name: partial(le, limit) for name, limit in limits.items()}
    report = {}
    for name, rule in rules.items():
        decisions = [int(rule(score)) for score in scores]
        pairs = list(zip(labels, decisions))
        table = [[pairs.count((label, decision)) for decision in (0, 1)] for label in (0, 1)]
        report[name] = {"table": table, "wrong": wrong_rows(labels, decisions)}
    return report
