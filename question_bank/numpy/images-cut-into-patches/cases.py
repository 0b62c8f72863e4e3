import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(66)

WIDE = np.array([[0, 1, 2, 3], [4, 5, 6, 7]]).reshape(1, 2, 4, 1)

CASES = [
    case("two patches side by side", WIDE, 2, expect=np.array([[[0, 1, 4, 5], [2, 3, 6, 7]]])),
    case(
        "patches of one pixel keep its channels together",
        np.array([[[[1, 2], [3, 4]]]]),
        1,
        expect=np.array([[[1, 2], [3, 4]]]),
    ),
    case(
        "patches in rows and columns",
        np.arange(16).reshape(1, 4, 4, 1),
        2,
        expect=np.array([[[0, 1, 4, 5], [2, 3, 6, 7], [8, 9, 12, 13], [10, 11, 14, 15]]]),
    ),
    case("three colour images, wider than high", rng.normal(size=(3, 4, 6, 3)), 2, expect=reference, hidden=True),
    case("images higher than wide, patches of three", rng.normal(size=(2, 9, 3, 2)), 3, expect=reference, hidden=True),
    case(
        "uint8 pixels stay whole numbers",
        rng.integers(0, 256, size=(2, 4, 8, 3)).astype(np.uint8),
        4,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "a single patch for the whole image",
        np.array([[[[1.5], [2.5]], [[3.5], [4.5]]]]),
        2,
        expect=[[[1.5, 2.5, 3.5, 4.5]]],
        group="edge",
        hidden=True,
    ),
    case("no images", np.zeros((0, 4, 6, 3)), 2, expect=np.zeros((0, 6, 12)), group="edge", hidden=True),
    case(
        "a height that is not a multiple",
        np.zeros((1, 5, 4, 3)),
        2,
        expect=raises(ValueError),
        group="edge",
        hidden=True,
    ),
    case(
        "a width that is not a multiple",
        np.zeros((1, 4, 6, 2)),
        4,
        expect=raises(ValueError),
        group="edge",
        hidden=True,
    ),
    case(
        "no images, of a height that is not a multiple",
        np.zeros((0, 5, 4, 3)),
        2,
        expect=raises(ValueError),
        group="edge",
        hidden=True,
    ),
    case(
        "images in another memory order",
        np.asfortranarray(rng.normal(size=(2, 4, 6, 2))),
        2,
        expect=reference,
        group="edge",
        hidden=True,
    ),
]
