from interview.grading.cases import case, reference


def spread(number, step, modulus):
    """Numbers below `modulus` in no visible order, all different."""
    return [(k * step) % modulus for k in range(number)]


CASES = [
    case("an equal time, a gap and an early tap", [10, 20, 20, 35], [20, 21, 5], expect=[1, 3, 0]),
    case("after the last reading and on it", [10, 20, 20, 35], [36, 35], expect=[4, 3]),
    case("every place of five readings", [2, 4, 6, 8, 10], [2, 4, 6, 8, 10], expect=[0, 1, 2, 3, 4], hidden=True),
    case("every gap of four readings", [2, 4, 6, 8], [1, 3, 5, 7, 9], expect=[0, 1, 2, 3, 4], hidden=True),
    case("long runs of equal times", [1, 1, 1, 7, 7, 7, 7, 9], [7, 1, 8, 9], expect=[3, 0, 7, 7], hidden=True),
    case("taps out of order and twice", [5, 15, 25], [30, 5, 16, 5], expect=[3, 0, 2, 0], hidden=True),
    case("negative times", [-30, -20, 0, 4], [-20, -21, -40, 1], expect=[1, 1, 0, 3], hidden=True),
    case("a few hundred readings", sorted(spread(301, 97, 1009)), spread(150, 53, 1013), expect=reference, hidden=True),
    case("no readings", [], [3, -1], expect=[0, 0], group="edge", hidden=True),
    case("no taps", [1, 2, 3], [], expect=[], group="edge", hidden=True),
    case("one reading", [7], [6, 7, 8], expect=[0, 0, 1], group="edge", hidden=True),
    case("all times equal", [4, 4, 4, 4], [4, 3, 5], expect=[0, 0, 4], group="edge", hidden=True),
    case("20,000 taps in 60,000 readings", list(range(0, 180_000, 3)), spread(20_000, 7919, 180_007),
         expect=reference, group="speed", hidden=True),
    case("20,000 taps in equal times", [5] * 60_000, [5, 6] * 10_000, expect=[0, 60_000] * 10_000,
         group="speed", hidden=True),
]
