import numpy as np
from interview.grading.cases import all_of, case, permutation_equivariant, reference

rng = np.random.default_rng(63)

CASES = [
    case(
        "two positions, two frequencies",
        np.array([0, 1]),
        4,
        base=100.0,
        expect=[[0.0, 1.0, 0.0, 1.0], [0.84147098, 0.54030231, 0.09983342, 0.99500417]],
    ),
    case(
        "positions that are not whole numbers, not sorted",
        np.array([0.0, np.pi, np.pi / 2]),
        2,
        expect=[[0.0, 1.0], [0.0, -1.0], [1.0, 0.0]],
    ),
    case("sixteen positions with the default base", np.arange(16), 8, expect=reference),
    case("six columns", np.arange(5), 6, base=50.0, expect=reference, hidden=True),
    case(
        "the slowest frequency, position 1,000",
        np.array([1000]),
        4,
        base=1e6,
        expect=[[0.82687954, 0.56237908, 0.84147098, 0.54030231]],
        hidden=True,
    ),
    case("negative positions", np.array([-2, -1]), 4, expect=reference, group="edge", hidden=True),
    case("position 0 only", np.array([0]), 6, expect=[[0.0, 1.0, 0.0, 1.0, 0.0, 1.0]], group="edge", hidden=True),
    case("no positions", np.zeros(0), 4, expect=np.zeros((0, 4)), group="edge", hidden=True),
    case(
        "position 100,000 in 128 columns",
        np.array([100_000, 3]),
        128,
        expect=reference,
        atol=1e-7,
        group="stability",
        hidden=True,
    ),
    case(
        "reordering the positions reorders the rows",
        rng.permutation(50)[:9],
        10,
        expect=all_of(reference, permutation_equivariant()),
        group="property",
        hidden=True,
    ),
]
