import numpy as np
from interview.grading.cases import query_case, table


def batches(*rows):
    return {"batches": table(["annotator", "day", "labels"], rows)}


def result(*rows):
    return table(["annotator", "day", "labels", "total", "change"], rows)


def many():
    rng = np.random.default_rng(29)
    people = ["Ann", "Bo", "Cem", "Dua", "Eli"]
    return batches(*((people[rng.integers(5)], int(rng.integers(1, 31)), int(rng.integers(0, 60))) for _ in range(250)))


CASES = [
    query_case("two batches on one day, and a day off", batches(("Bo", 1, 30), ("Ann", 2, 10), ("Bo", 1, 20), ("Bo", 4, 40)),
               ordered=True, expect=result(("Ann", 2, 10, 10, None), ("Bo", 1, 50, 50, None), ("Bo", 4, 40, 90, -10))),
    query_case("one batch without labels", batches(("Ann", 3, 0)), ordered=True, expect=result(("Ann", 3, 0, 0, None))),
    query_case("three days in a row", batches(("Ann", 1, 5), ("Ann", 2, 9), ("Ann", 3, 6)), ordered=True,
               expect=result(("Ann", 1, 5, 5, None), ("Ann", 2, 9, 14, 4), ("Ann", 3, 6, 20, -3))),
    query_case("everybody starts anew", batches(("Ann", 1, 7), ("Ann", 2, 8), ("Bo", 3, 5), ("Cem", 1, 2)), ordered=True,
               expect=result(("Ann", 1, 7, 7, None), ("Ann", 2, 8, 15, 1), ("Bo", 3, 5, 5, None), ("Cem", 1, 2, 2, None)),
               hidden=True),
    query_case("days by number, 9 before 10", batches(("Ann", 10, 1), ("Ann", 9, 4), ("Ann", 2, 2)), ordered=True,
               expect=result(("Ann", 2, 2, 2, None), ("Ann", 9, 4, 6, 2), ("Ann", 10, 1, 7, -3)), hidden=True),
    query_case("equal batches on one day count twice", batches(("Ann", 1, 6), ("Ann", 1, 6), ("Ann", 2, 12)), ordered=True,
               expect=result(("Ann", 1, 12, 12, None), ("Ann", 2, 12, 24, 0)), hidden=True),
    query_case("several batches on both days", batches(("Bo", 1, 3), ("Bo", 2, 4), ("Bo", 1, 5), ("Bo", 2, 1), ("Bo", 2, 2)),
               ordered=True, expect=result(("Bo", 1, 8, 8, None), ("Bo", 2, 7, 15, -1)), hidden=True),
    query_case("a day with 0 labels is a working day", batches(("Ann", 1, 4), ("Ann", 2, 0), ("Ann", 3, 5)), ordered=True,
               expect=result(("Ann", 1, 4, 4, None), ("Ann", 2, 0, 4, -4), ("Ann", 3, 5, 9, 5)), hidden=True),
    query_case("two people with the same numbers", batches(("Bo", 1, 3), ("Ann", 1, 3), ("Bo", 2, 3), ("Ann", 2, 3)), ordered=True,
               expect=result(("Ann", 1, 3, 3, None), ("Ann", 2, 3, 6, 0), ("Bo", 1, 3, 3, None), ("Bo", 2, 3, 6, 0)), hidden=True),
    query_case("no batches", batches(), ordered=True, expect=result(), group="edge", hidden=True),
    query_case("250 batches of five people", many(), ordered=True, hidden=True),
]
