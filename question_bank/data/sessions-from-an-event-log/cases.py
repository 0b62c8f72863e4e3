import numpy as np
from interview.grading.cases import case, permutation_invariant, random_cases, reference

rng = np.random.default_rng(74)
NONE = np.zeros(0, dtype=np.int64)


def features(user, events, sessions, bounces, mean_length):
    whole = {"user": user, "events": events, "sessions": sessions, "bounces": bounces}
    return {name: np.array(values) for name, values in whole.items()} | {"mean_length": np.array(mean_length)}


def draw(rng):
    return case("a small log", rng.integers(-3, 4, size=40), rng.integers(0, 40, size=40) * 600, hidden=True)


CASES = [
    case(
        "two users, a pause of exactly 30 minutes",
        np.array([2, 1, 2, 2, 1]),
        np.array([4000, 50, 0, 1800, 10]),
        expect=features([1, 2], [2, 3], [1, 2], [0, 1], [40.0, 900.0]),
    ),
    case(
        "another gap, two events in the same second",
        np.array([7, 7, 7]),
        np.array([100, 30, 100]),
        gap=60,
        expect=features([7], [3], [2], [1], [0.0]),
    ),
    case(
        "a pause of one second more than 30 minutes",
        np.array([1, 1, 1]),
        np.array([0, 1801, 1900]),
        expect=features([1], [3], [2], [1], [49.5]),
        hidden=True,
    ),
    random_cases(draw, 3, seed=6),
    case(
        "one user goes on where another stops",
        np.array([1, 2, 1, 2]),
        np.array([0, 200, 100, 300]),
        expect=features([1, 2], [2, 2], [1, 1], [0, 0], [100.0, 100.0]),
        hidden=True,
    ),
    case(
        "times as floats",
        np.array([5, 5, 5]),
        np.array([0.5, 10.25, 1900.0]),
        gap=1000.5,
        expect=features([5], [3], [2], [1], [4.875]),
        group="edge",
        hidden=True,
    ),
    case(
        "every event is a session of its own",
        np.array([3, 3, -8]),
        np.array([1_700_000_000, 1_700_100_000, 1_700_000_001]),
        expect=features([-8, 3], [1, 2], [1, 2], [1, 2], [0.0, 0.0]),
        group="edge",
        hidden=True,
    ),
    case(
        "user numbers of thirteen digits, no bounces",
        np.array([9_000_000_000_001, 4, 4, 9_000_000_000_001, 4]),
        np.array([40, 5, 25, 10, 65]),
        expect=features([4, 9_000_000_000_001], [3, 2], [1, 1], [0, 0], [60.0, 30.0]),
        group="edge",
        hidden=True,
    ),
    case(
        "times before 0",
        np.array([1, 1, 2]),
        np.array([-10, 5, -8]),
        expect=features([1, 2], [2, 1], [1, 1], [0, 1], [15.0, 0.0]),
        group="edge",
        hidden=True,
    ),
    case(
        "an empty log",
        NONE,
        NONE,
        expect={"user": NONE, "events": NONE, "sessions": NONE, "bounces": NONE, "mean_length": NONE},
        group="edge",
        hidden=True,
    ),
    case(
        "the order of the log does not matter",
        rng.integers(0, 5, size=60),
        rng.integers(0, 50_000, size=60),
        expect=permutation_invariant(axis=0, arguments=(0, 1)),
        group="property",
        hidden=True,
    ),
    case(
        "200,000 events of 20,000 users in time",
        rng.integers(0, 20_000, size=200_000) * 7,
        rng.integers(0, 100_000, size=200_000),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]
