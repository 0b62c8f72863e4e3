import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(63)


def events(*_written_out):
    """What the solution returns, these pairs: a literal list of numbers would stand for an array."""
    return reference


def many(logs, length, latest):
    return [sorted(rng.integers(latest, size=length).tolist()) for _ in range(logs)]


CASES = [
    case("three logs, the first four events", [[1, 4, 9], [2, 3], [5]], 4,
         expect=events((1, 0), (2, 1), (3, 1), (4, 0))),
    case("equal times: the log with the smaller index first", [[7], [2, 7], [7, 7]], 10,
         expect=events((2, 1), (7, 0), (7, 1), (7, 2), (7, 2))),
    case("one log has all the early events", [[50, 60], [1, 2, 3, 4, 55], [52]], 6,
         expect=events((1, 1), (2, 1), (3, 1), (4, 1), (50, 0), (52, 2))),
    case("the longest log goes on alone", [[3], [1, 4, 6, 8, 9], [2]], 7,
         expect=events((1, 1), (2, 2), (3, 0), (4, 1), (6, 1), (8, 1), (9, 1)), hidden=True),
    case("times with fractions, and below 0", [[-1.5, 0.25], [-2, 0, 0.5]], 4,
         expect=events((-2, 1), (-1.5, 0), (0, 1), (0.25, 0)), hidden=True),
    case("fifty logs with many equal times", many(50, 20, 30), 700, expect=reference, hidden=True),
    case("empty logs are passed over", [[], [3, 5], [], [4]], 3, expect=events((3, 1), (4, 3), (5, 1)), group="edge",
         hidden=True),
    case("fewer events than asked for", [[2], [1]], 100, expect=events((1, 1), (2, 0)), group="edge", hidden=True),
    case("as many events as there are", [[2], [1]], 2, expect=events((1, 1), (2, 0)), group="edge", hidden=True),
    case("no event asked for", [[1, 2], [0]], 0, expect=events(), group="edge", hidden=True),
    case("no logs", [], 5, expect=events(), group="edge", hidden=True),
    case("only empty logs", [[], []], 5, expect=events(), group="edge", hidden=True),
    case("one log, with equal times", [[4, 4, 6]], 2, expect=events((4, 0), (4, 0)), group="edge", hidden=True),
    case("15,000 events of 2,000 logs in time", many(2_000, 40, 1_000_000), 15_000, expect=reference, group="speed",
         hidden=True),
]
