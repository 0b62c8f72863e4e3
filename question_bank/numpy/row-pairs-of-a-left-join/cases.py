import numpy as np
from interview.grading.cases import case, random_cases, reference

rng = np.random.default_rng(65)
NONE = np.zeros(0, dtype=np.int64)


def draw(rng):
    return case("many repeated keys", rng.integers(-4, 5, size=25), rng.integers(-2, 8, size=30), hidden=True)


CASES = [
    case(
        "repeated keys on both sides",
        np.array([5, 8, 5]),
        np.array([8, 5, 7, 5]),
        expect=(np.array([0, 0, 1, 2, 2]), np.array([1, 3, 0, 1, 3])),
    ),
    case(
        "a left row without a match",
        np.array([2, -6]),
        np.array([-6]),
        expect=(np.array([0, 1]), np.array([-1, 0])),
    ),
    case(
        "one match each, right keys in descending order",
        np.array([10, 30, 20]),
        np.array([30, 20, 10]),
        expect=(np.array([0, 1, 2]), np.array([2, 0, 1])),
        hidden=True,
    ),
    random_cases(draw, 3, seed=4),
    case(
        "matches of one key stay in order",
        np.array([1, 0]),
        np.arange(200) % 2,
        expect=reference,
        hidden=True,
    ),
    case(
        "no key in common, some beyond the largest",
        np.array([99, -99, 4]),
        np.array([3, 5, 3]),
        expect=(np.array([0, 1, 2]), np.array([-1, -1, -1])),
        group="edge",
        hidden=True,
    ),
    case(
        "keys as large as customer numbers",
        np.array([9_000_000_000_001, 7]),
        np.array([7, 9_000_000_000_001, 7]),
        expect=(np.array([0, 1, 1]), np.array([1, 0, 2])),
        group="edge",
        hidden=True,
    ),
    case(
        "keys that differ by 1 at 2^53, or by 2^32",
        np.array([2**53 + 1, 2**32 + 7, -3]),
        np.array([2**53, 7, 2**53 + 1, 2**32 - 3]),
        expect=(np.array([0, 1, 2]), np.array([2, -1, -1])),
        group="edge",
        hidden=True,
    ),
    case("no left rows", NONE, np.array([1, 2]), expect=(NONE, NONE), group="edge", hidden=True),
    case(
        "no right rows",
        np.array([1, 2]),
        NONE,
        expect=(np.array([0, 1]), np.array([-1, -1])),
        group="edge",
        hidden=True,
    ),
    case(
        "200,000 keys on each side in time",
        rng.integers(0, 150_000, size=200_000),
        rng.integers(50_000, 250_000, size=200_000),
        expect=reference,
        group="speed",
        hidden=True,
    ),
]
