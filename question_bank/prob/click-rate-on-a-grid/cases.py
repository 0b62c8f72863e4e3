import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(44)

GRID = np.linspace(0.0, 1.0, 21)
FINE = np.linspace(0.001, 0.1, 100)

CASES = [
    case("one click", np.array([0.25, 0.75]), np.array([1, 1]), 1, 1, expect=(np.array([0.25, 0.75]), 0.625)),
    case("two misses, with the rates 0 and 1 among the candidates", np.array([0.0, 0.5, 1.0]), np.array([2, 1, 1]), 0, 2,
         expect=(np.array([8 / 9, 1 / 9, 0.0]), 1 / 18)),
    case("clicks and misses", np.array([0.25, 0.5]), np.array([1.0, 1.0]), 1, 3,
         expect=(np.array([9 / 17, 8 / 17]), 6.25 / 17)),
    case("a prior that does not sum to 1", np.array([0.2, 0.4]), np.array([6.0, 2.0]), 1, 1,
         expect=(np.array([0.6, 0.4]), 0.28), hidden=True),
    case("rates in any order", np.array([0.9, 0.1, 0.4]), np.array([1.0, 5.0, 2.0]), 3, 10, expect=reference,
         hidden=True),
    case("a uniform prior on a grid from 0 to 1", GRID, np.ones(21), 3, 12, expect=reference, hidden=True),
    case("only clicks", GRID, rng.random(21), 4, 4, expect=reference, hidden=True),
    case("no showings give the prior back", np.array([0.0, 0.5, 1.0]), np.array([1, 1, 2]), 0, 0,
         expect=(np.array([0.25, 0.25, 0.5]), 0.625), group="edge", hidden=True),
    case("a rate with prior weight 0 stays at 0", np.array([0.3, 0.5]), np.array([0, 4]), 3, 10,
         expect=(np.array([0.0, 1.0]), 0.5), group="edge", hidden=True),
    case("one candidate", np.array([0.125]), np.array([3.0]), 2, 5, expect=(np.array([1.0]), 0.125), group="edge",
         hidden=True),
    case("a click and a miss rule out 0 and 1", np.array([0.0, 0.5, 1.0]), np.array([8.0, 1.0, 8.0]), 1, 2,
         expect=(np.array([0.0, 1.0, 0.0]), 0.5), group="edge", hidden=True),
    case("data that no candidate can produce", np.array([0.0, 1.0]), np.array([1.0, 1.0]), 1, 2,
         expect=raises("ValueError"), group="edge", hidden=True),
    case("the only possible rate has prior weight 0", np.array([0.0, 0.5]), np.array([1, 0]), 1, 1,
         expect=raises("ValueError"), group="edge", hidden=True),
    case("a million showings, equally likely under both rates", np.array([0.4, 0.6]), np.array([1.0, 3.0]),
         500_000, 1_000_000, expect=(np.array([0.25, 0.75]), 0.55), group="stability", hidden=True),
    case("20,000 showings on a fine grid", FINE, np.ones(100), 412, 20_000, expect=reference, group="stability",
         hidden=True),
    case("a likelihood that underflows is not impossible", np.array([0.1, 0.5]), np.array([1e-5, 1.0]),
         5_000, 5_000, expect=(np.array([0.0, 1.0]), 0.5), group="stability", hidden=True),
]
