from interview.grading.cases import case, reference


def spread(number, step, modulus):
    """Amounts without a pattern that sums could follow, all different."""
    return [(k * step) % modulus * 2 for k in range(number)]


CASES = [
    case("a negative and a positive entry", [500, 120, -80, 380, 200], 300, expect=(2, 3)),
    case("an entry is not its own partner", [150, 40], 300, expect=None),
    case("two equal entries are a pair", [150, 40, 150], 300, expect=(0, 2)),
    case("several pairs: the smallest j wins", [10, 20, 80, 90], 100, expect=(1, 2), hidden=True),
    case("equal amounts before j: the smallest i wins", [30, 5, 30, 70], 100, expect=(0, 3), hidden=True),
    case("a gap of 0", [7, -3, 0, 3], 0, expect=(1, 3), hidden=True),
    case("a negative gap", [-40, 10, -60, 25], -100, expect=(0, 2), hidden=True),
    case("the first two entries", [60, 40, 60, 40], 100, expect=(0, 1), hidden=True),
    case("an entry of 0 is a partner like any other", [0, 5, 100], 100, expect=(0, 2), hidden=True),
    case("two hundred entries", spread(200, 7919, 1009), 1000, expect=reference, hidden=True),
    case("no entries", [], 0, expect=None, group="edge", hidden=True),
    case("one entry", [0], 0, expect=None, group="edge", hidden=True),
    case("no pair", [1, 2, 4, 8], 7, expect=None, group="edge", hidden=True),
    case("50,000 entries without a pair in time", spread(50_000, 7919, 1_000_003), 1, expect=None, group="speed", hidden=True),
]
