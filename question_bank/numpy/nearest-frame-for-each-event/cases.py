import numpy as np
from interview.grading.cases import case, permutation_equivariant, random_cases, reference

rng = np.random.default_rng(62)

FRAMES = np.cumsum(rng.integers(1, 40, size=100_000)).astype(np.float64)


def eighths(rng, n):
    """Times that are exact in binary, so that ties are exact, too."""
    return rng.integers(-80, 400, size=n) / 8.0


def draw(rng):
    frames = np.unique(eighths(rng, 12))
    return case("many random times", eighths(rng, 40), frames, hidden=True)


CASES = [
    case(
        "before, between and after three frames",
        np.array([9.0, 12.0, -3.0, 99.0]),
        np.array([0.0, 10.0, 20.0]),
        expect=np.array([1, 1, 0, 2]),
    ),
    case(
        "equal distance goes to the earlier frame",
        np.array([15, 5]),
        np.array([0, 10, 20]),
        expect=np.array([1, 0]),
    ),
    case(
        "whole milliseconds since 1970",
        np.array([1_700_000_000_041, 1_700_000_000_049, 1_700_000_000_123]),
        np.array([1_700_000_000_000, 1_700_000_000_033, 1_700_000_000_066, 1_700_000_000_100]),
        expect=np.array([1, 1, 3]),
        hidden=True,
    ),
    case(
        "events on a frame get that frame",
        np.array([2.5, 0.5, 7.0]),
        np.array([0.5, 2.5, 7.0]),
        expect=np.array([1, 0, 2]),
        group="edge",
        hidden=True,
    ),
    case("one frame only", np.array([3, -3, 0]), np.array([0]), expect=np.array([0, 0, 0]), group="edge", hidden=True),
    case("no events", np.zeros(0), np.array([1.0, 2.0]), expect=np.zeros(0, dtype=np.int64), group="edge", hidden=True),
    case(
        "events in any order",
        eighths(rng, 30),
        np.array([-4.0, 0.0, 1.0, 1.5, 30.0]),
        expect=permutation_equivariant(axis=0, arguments=0),
        group="property",
        hidden=True,
    ),
    random_cases(draw, 3, seed=5),
    case(
        "100,000 events and 100,000 frames in time",
        rng.permutation(FRAMES) + 0.25,
        FRAMES,
        expect=reference,
        group="speed",
        hidden=True,
    ),
]
