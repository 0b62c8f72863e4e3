import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(62)


def pairs(*_written_out):
    """What the solution returns, these pairs: a literal list of numbers would stand for an array."""
    return reference


def many(number, span, longest):
    starts = rng.integers(span, size=number)
    return list(zip(starts.tolist(), (starts + rng.integers(1, longest, size=number)).tolist(), strict=True))


CASES = [
    case("two that overlap, two that touch, one alone", [(13, 15), (9, 11), (10, 12), (15, 17), (20, 21)],
         expect=pairs((9, 12), (13, 17), (20, 21))),
    case("short breaks do not count", [(9, 10), (11, 12), (14, 15)], gap=1, expect=pairs((9, 12), (14, 15))),
    case("a short shift inside a long one", [(8, 18), (9, 10), (17, 19)], expect=pairs((8, 19))),
    case("a break of exactly the gap, and one a little longer", [(0, 2), (5, 6), (9.5, 10)], gap=3,
         expect=pairs((0, 6), (9.5, 10)), hidden=True),
    case("a long shift bridges several others", [(1, 2), (3, 4), (5, 6), (0, 7), (8, 9)], expect=pairs((0, 7), (8, 9)),
         hidden=True),
    case("many stretches stay apart, in order", [(30, 31), (10, 11), (20, 21), (0, 1)],
         expect=pairs((0, 1), (10, 11), (20, 21), (30, 31)), hidden=True),
    case("fractions of hours", [(9.5, 12.0), (13.25, 14.0), (12.5, 13.0)], gap=0.25,
         expect=pairs((9.5, 12.0), (12.5, 14.0)), hidden=True),
    case("two hundred shifts", many(200, 5_000, 30), gap=2, expect=reference, hidden=True),
    case("no shifts", [], expect=pairs(), group="edge", hidden=True),
    case("one shift", [(3, 5)], gap=2, expect=pairs((3, 5)), group="edge", hidden=True),
    case("equal shifts, and equal starts", [(2, 6), (2, 3), (2, 6), (8, 9), (8, 10)], expect=pairs((2, 6), (8, 10)),
         group="edge", hidden=True),
    case("times before 0, and an end at 0", [(-5, -3), (-4, 0), (1, 2)], expect=pairs((-5, 0), (1, 2)), group="edge", hidden=True),
    case("20,000 shifts in time", many(20_000, 1_000_000, 20), gap=1, expect=reference, group="speed", hidden=True),
]
