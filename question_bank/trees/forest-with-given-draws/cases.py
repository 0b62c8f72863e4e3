import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(68)

LINE, LABELS = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([0, 0, 1, 1])
ROWS = np.array([[0, 0, 3, 3], [1, 1, 2, 2], [0, 1, 2, 3]])
ONE_COLUMN = np.zeros((3, 1), dtype=np.int64)


def table(n, d, m, trees, k, whole=False):
    """Labels that depend on two features, with noise; bootstrap rows and k columns for each tree."""
    X, X_new = rng.normal(size=(n, d)), rng.normal(size=(m, d))
    if whole:
        X, X_new = (np.round(3 * a).astype(np.int64) for a in (X, X_new))
    y = (X[:, 0] + X[:, -1] + rng.normal(size=n) * (2 if whole else 0.7) > 0).astype(np.int64)
    rows = rng.integers(n, size=(trees, n))
    columns = np.array([rng.permutation(d)[:k] for _ in range(trees)])
    return X, y, rows, columns, X_new


CASES = [
    case("three trees on one column", LINE, LABELS, ROWS, ONE_COLUMN, np.array([[1.5], [5.0]]),
         expect=(np.array([0, 1]), np.array([0, 1, 1, 1]))),
    case("two rows that all trees drew", LINE, LABELS, ROWS[1:], ONE_COLUMN[1:], np.array([[0.0]]),
         expect=(np.array([0]), np.array([0, -1, -1, 1]))),
    case("each tree has its own column", np.array([[1, 8], [2, 2], [3, 9], [4, 3]]), np.array([1, 0, 1, 0]),
         np.array([[0, 1, 2, 3], [1, 0, 0, 1], [2, 2, 3, 3]]), np.array([[1], [1], [0]]), np.array([[3, 9], [9, 1], [2, 9]]),
         expect=(np.array([1, 0, 1]), np.array([1, 1, 1, 1])), hidden=True),
    case("a repeated row outweighs the others", np.array([[1.0], [1.0], [2.0]]), np.array([0, 1, 1]),
         np.array([[1, 1, 0]]), np.array([[0]]), np.array([[1.0], [2.0]]),
         expect=(np.array([1, 1]), np.array([-1, -1, 1])), hidden=True),
    case("two trees that disagree: 0", LINE, LABELS, ROWS[:2], ONE_COLUMN[:2], np.array([[1.5], [3.0]]),
         expect=(np.array([0, 1]), np.array([0, 1, 1, 1])), hidden=True),
    case("an out-of-bag tie: 0", np.array([[1.0], [2.0], [3.0]]), np.array([0, 1, 1]),
         np.array([[0, 0, 2], [1, 0, 1], [0, 0, 0], [2, 1, 1]]), np.array([[0], [0], [0], [0]]), np.array([[2.0]]),
         expect=(np.array([1]), np.array([1, 0, 0])), hidden=True),
    case("columns in another order than in the table", np.array([[5, 0, 1], [5, 1, 2], [5, 0, 3], [5, 1, 4]]),
         np.array([0, 0, 1, 1]), np.array([[0, 1, 2, 3], [3, 2, 0, 1]]), np.array([[2, 0], [1, 2]]), np.array([[9, 1, 1], [0, 0, 4]]),
         expect=(np.array([0, 1]), np.array([-1, -1, -1, -1])), hidden=True),
    case("40 rows, five columns, 25 trees", *table(40, 5, 30, 25, 2), expect=reference, hidden=True),
    case("whole numbers with many equal values", *table(50, 4, 20, 16, 3, whole=True), expect=reference, hidden=True),
    case("few trees, so some rows have no vote", *table(20, 3, 10, 2, 3), expect=reference, hidden=True),
    case("rows that look the same but have both labels", np.array([[5.0], [5.0]]), np.array([0, 1]),
         np.array([[0, 1], [1, 0], [0, 0]]), np.array([[0], [0], [0]]), np.array([[5.0], [8.0]]),
         expect=(np.array([0, 0]), np.array([-1, 0])), group="edge", hidden=True),
    case("no split is better than none", np.array([[1], [1], [2], [2]]), np.array([1, 1, 1, 0]), np.array([[0, 1, 2, 3]]),
         np.array([[0]]), np.array([[2], [1]]), expect=(np.array([1, 1]), np.array([-1, -1, -1, -1])), group="edge", hidden=True),
    case("one row: no tree is left to vote on it", np.array([[2.5, 1.0]]), np.array([1]), np.array([[0], [0]]),
         np.array([[0, 1], [1, 0]]), np.array([[7.0, -7.0]]), expect=(np.array([1]), np.array([-1])), group="edge", hidden=True),
    case("only one class", np.array([[1], [2], [3]]), np.array([1, 1, 1]), np.array([[0, 0, 1], [2, 2, 2]]), np.array([[0], [0]]),
         np.array([[2]]), expect=(np.array([1]), np.array([1, 1, 1])), group="edge", hidden=True),
    case("one tree", LINE, LABELS, ROWS[:1], ONE_COLUMN[:1], LINE, expect=(np.array([0, 1, 1, 1]), np.array([-1, 1, 1, -1])),
         group="edge", hidden=True),
]
