import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(66)


def folds(*pairs):
    return [(np.array(train, dtype=np.int64), np.array(test, dtype=np.int64)) for train, test in pairs]


CASES = [
    case("six rows of two classes in two folds", np.array([0, 1, 0, 0, 1, 0]), 2,
         expect=folds(([2, 4, 5], [0, 1, 3]), ([0, 1, 3], [2, 4, 5]))),
    case("the second class goes on where the first stopped", np.array([7, 7, 7, 7, 9, 9, 9]), 3,
         expect=folds(([1, 2, 4, 5], [0, 3, 6]), ([0, 2, 3, 5, 6], [1, 4]), ([0, 1, 3, 4, 6], [2, 5]))),
    case("the smaller label is dealt first, wherever it stands", np.array([5, 2, 5, 2, 5]), 2,
         expect=folds(([2, 3], [0, 1, 4]), ([0, 1, 4], [2, 3]))),
    case("sorted by label: every fold has both classes", np.array([0, 0, 0, 0, 0, 0, 1, 1, 1]), 3,
         expect=folds(([1, 2, 4, 5, 7, 8], [0, 3, 6]), ([0, 2, 3, 5, 6, 8], [1, 4, 7]),
                      ([0, 1, 3, 4, 6, 7], [2, 5, 8])), hidden=True),
    case("three classes, ten folds", rng.choice([3, 11, 12], size=97, p=[0.1, 0.3, 0.6]), 10, expect=reference,
         hidden=True),
    case("many classes of few rows", rng.integers(12, size=40), 5, expect=reference, hidden=True),
    case("1,000 rows keep their order within a class", rng.integers(3, size=1000), 4, expect=reference, hidden=True),
    case("labels below 0", np.array([1, -1, 1, -1]), 2, expect=folds(([2, 3], [0, 1]), ([0, 1], [2, 3])), group="edge",
         hidden=True),
    case("one class only", np.array([4, 4, 4]), 2, expect=folds(([1], [0, 2]), ([0, 2], [1])), group="edge",
         hidden=True),
    case("a class with fewer rows than folds", np.array([0, 0, 0, 1, 0, 0]), 3,
         expect=folds(([1, 2, 3, 5], [0, 4]), ([0, 2, 3, 4], [1, 5]), ([0, 1, 4, 5], [2, 3])), group="edge", hidden=True),
    case("as many folds as rows", np.array([1, 0, 1]), 3, expect=folds(([0, 2], [1]), ([1, 2], [0]), ([0, 1], [2])),
         group="edge", hidden=True),
    case("150,000 rows in time", rng.integers(50, size=150_000), 5, expect=reference, group="speed", hidden=True),
]
