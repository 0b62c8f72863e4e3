import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(65)

NAN = float("nan")
Y = rng.normal(50.0, 8.0, size=200)
PREDICTED = Y + rng.normal(1.0, 4.0, size=200)


def scores(mse, rmse, mae, r2):
    return {"mse": mse, "rmse": rmse, "mae": mae, "r2": r2}


CASES = [
    case("four houses", np.array([1.0, 2.0, 3.0, 6.0]), np.array([1.0, 2.0, 5.0, 4.0]),
         expect=scores(2.0, 2.0**0.5, 1.0, 3 / 7)),
    case("equal targets have no R squared", np.array([3.0, 3.0]), np.array([2.0, 6.0]),
         expect=scores(5.0, 5.0**0.5, 2.0, NAN)),
    case("predictions as one column", np.array([1.0, 2.0, 3.0, 6.0]), np.array([[1.0], [2.0], [5.0], [4.0]]),
         expect=scores(2.0, 2.0**0.5, 1.0, 3 / 7)),
    case("worse than the mean: R squared below 0", np.array([1.0, 2.0, 3.0]), np.array([3.0, 2.0, 1.0]),
         expect=scores(8 / 3, (8 / 3) ** 0.5, 4 / 3, -3.0), hidden=True),
    case("the mean as prediction gives 0", np.array([1.0, 2.0, 6.0]), np.array([3.0, 3.0, 3.0]),
         expect=scores(14 / 3, (14 / 3) ** 0.5, 2.0, 0.0), atol=1e-9, hidden=True),
    case("200 rows, predictions too high", Y, PREDICTED, expect=reference, hidden=True),
    case("200 rows as one column", Y, PREDICTED[:, None], expect=reference, hidden=True),
    case("whole numbers", np.array([2, 4, 9]), np.array([3, 4, 7]), expect=scores(5 / 3, (5 / 3) ** 0.5, 1.0, 21 / 26),
         group="edge", hidden=True),
    case("whole targets, predictions with fractions", np.array([0, 1]), np.array([0.25, 0.75]),
         expect=scores(0.0625, 0.25, 0.25, 0.75), group="edge", hidden=True),
    case("a perfect prediction", np.array([1.0, 2.0]), np.array([1.0, 2.0]), expect=scores(0.0, 0.0, 0.0, 1.0),
         group="edge", hidden=True),
    case("equal targets, predicted perfectly", np.array([4.0, 4.0, 4.0]), np.array([4.0, 4.0, 4.0]),
         expect=scores(0.0, 0.0, 0.0, NAN), group="edge", hidden=True),
    case("one row", np.array([4.0]), np.array([1.0]), expect=scores(9.0, 3.0, 3.0, NAN), group="edge", hidden=True),
    case("targets of 0.1 are equal, too", np.full(3, 0.1), np.array([0.1, 0.6, 0.1]),
         expect=scores(0.25 / 3, (0.25 / 3) ** 0.5, 0.5 / 3, NAN), group="stability", hidden=True),
    case("targets near 1e9 that vary by a few units", 1e9 + np.array([1.0, 2.0, 3.0, 6.0]),
         1e9 + np.array([1.0, 2.0, 5.0, 4.0]), expect=scores(2.0, 2.0**0.5, 1.0, 3 / 7), group="stability",
         hidden=True),
    case("targets as small as 1e-9 are not equal", 1e-9 * np.array([1.0, 2.0, 3.0, 6.0]),
         1e-9 * np.array([1.0, 2.0, 5.0, 4.0]), expect=scores(2e-18, 2e-18**0.5, 1e-9, 3 / 7), group="stability",
         hidden=True),
]
