import numpy as np
from interview.grading.cases import case, permutation_equivariant, reference

rng = np.random.default_rng(45)


def photos(*shape):
    return rng.integers(256, size=(*shape, 3), dtype=np.uint8)


PAIR = np.array([[[[255, 0, 0], [255, 255, 255]]]], dtype=np.uint8)
COLOURS = np.array([[[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 0]]]], dtype=np.uint8)

CASES = [
    case("a red and a white pixel, a row is added below", PAIR, 2, expect=[[[[0.299, 1.0], [0.0, 0.0]]]]),
    case(
        "larger than the photo, pixels are repeated",
        PAIR,
        3,
        expect=[[[[0.299, 0.299, 1.0], [0.299, 0.299, 1.0], [0.0, 0.0, 0.0]]]],
    ),
    case("red, green, blue and yellow", COLOURS, 2, expect=[[[[0.299, 0.587], [0.114, 0.886]]]]),
    case(
        "a tall photo gets columns on both sides",
        np.full((1, 7, 2, 3), 255, dtype=np.uint8),
        7,
        expect=[[[[0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0]] * 7]],
    ),
    case(
        "a wide photo gets rows above and below",
        np.full((1, 1, 3, 3), 51, dtype=np.uint8),
        3,
        expect=[[[[0.0, 0.0, 0.0], [0.2, 0.2, 0.2], [0.0, 0.0, 0.0]]]],
        hidden=True,
    ),
    case("three photos made smaller", photos(3, 12, 9), 5, expect=reference),
    case("grey values are not rounded", photos(1, 4, 4), 4, expect=reference, hidden=True),
    case("a square photo, every second pixel", photos(2, 8, 8), 4, expect=reference, hidden=True),
    case("a wide photo made larger", photos(2, 3, 6), 11, expect=reference, hidden=True),
    # i * S // size is a whole number that i * (S / size), i / size * S or i / (size / S) misses by rounding
    case("source pixels are exact, 18 to 66", photos(1, 18, 18), 66, expect=reference, group="stability", hidden=True),
    case("source pixels are exact, 23 to 46", photos(1, 23, 23), 46, expect=reference, group="stability", hidden=True),
    case("source pixels are exact, 14 to 36", photos(1, 14, 14), 36, expect=reference, group="stability", hidden=True),
    case(
        "a result of one pixel is the top left one",
        COLOURS,
        1,
        expect=[[[[0.299]]]],
        group="edge",
        hidden=True,
    ),
    case(
        "a photo of one pixel",
        np.full((1, 1, 1, 3), 255, dtype=np.uint8),
        2,
        expect=[[[[1.0, 1.0], [1.0, 1.0]]]],
        group="edge",
        hidden=True,
    ),
    case(
        "no photos",
        np.zeros((0, 4, 6, 3), dtype=np.uint8),
        3,
        expect=np.zeros((0, 1, 3, 3)),
        group="edge",
        hidden=True,
    ),
    case(
        "reordering the photos reorders the result",
        photos(4, 5, 7),
        3,
        expect=permutation_equivariant(),
        group="property",
        hidden=True,
    ),
]
