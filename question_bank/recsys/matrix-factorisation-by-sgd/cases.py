import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(69)

USERS, ITEMS = np.array([0, 1]), np.array([0, 0])
P1, Q1 = np.array([[1.0], [1.0]]), np.array([[1.0]])


def ratings(m, n_users, n_items, k, whole=False):
    users, items = rng.integers(n_users, size=m), rng.integers(n_items, size=m)
    stars = 3.0 + rng.normal(size=n_users)[users] + rng.normal(size=n_items)[items]
    stars = np.clip(np.rint(stars), 1, 5).astype(np.int64) if whole else stars
    return users, items, stars, rng.normal(size=(n_users, k)) * 0.3, rng.normal(size=(n_items, k)) * 0.3


def model(mu, bu, bi, P, Q, rmse):
    arrays = {"bu": bu, "bi": bi, "P": P, "Q": Q, "rmse": rmse}
    return {"mu": float(mu), **{name: np.array(value, dtype=float) for name, value in arrays.items()}}


FIVE = ratings(5, 3, 3, 2)

CASES = [
    case(
        "two ratings, one epoch",
        USERS,
        ITEMS,
        np.array([5, 3]),
        P1,
        Q1,
        0.1,
        0.0,
        1,
        # the first error is 5 - 5 = 0, the second 3 - 5 = -2; afterwards 0.4 and -1.24
        expect=model(4, [0, -0.2], [-0.2], [[1.0], [0.8]], [[0.8]], [np.sqrt((0.16 + 1.5376) / 2)]),
    ),
    case(
        "one rating with a penalty, the other user stays",
        USERS[:1],
        ITEMS[:1],
        np.array([5]),
        P1,
        Q1,
        0.5,
        0.5,
        1,
        # error -1: factors 1 + 0.5 * (-1 - 0.5); prediction 5 - 1 + 0.0625
        expect=model(5, [-0.5, 0], [-0.5], [[0.25], [1.0]], [[0.25]], [0.9375]),
    ),
    case(
        "both factors move from their old values",
        np.array([0]),
        np.array([0]),
        np.array([2.0]),
        np.array([[2.0, 0.0]]),
        np.array([[-1.0, 1.0]]),
        0.25,
        0.0,
        1,
        # error 2: P + 0.5 Q, Q + 0.5 P; product of the new ones 1.5 * 0 + 0.5 * 1
        expect=model(2, [0.5], [0.5], [[1.5, 0.5]], [[0.0, 1.0]], [1.5]),
    ),
    case("forty ratings, two epochs", *ratings(40, 6, 9, 3), 0.05, 0.1, 2, expect=reference, hidden=True),
    case("whole stars, twenty epochs", *ratings(60, 8, 5, 2, whole=True), 0.05, 0.02, 20, expect=reference, hidden=True),
    case("as many users as items and factors", *ratings(20, 4, 4, 4), 0.1, 0.2, 3, expect=reference, hidden=True),
    case(
        "the order of the ratings counts",
        *(part[::-1].copy() if i < 3 else part for i, part in enumerate(FIVE)),
        0.2,
        0.1,
        1,
        expect=reference,
        hidden=True,
    ),
    case("the same five ratings in the first order", *FIVE, 0.2, 0.1, 1, expect=reference, hidden=True),
    case(
        "a pair that is rated twice",
        np.array([0, 0]),
        np.array([0, 0]),
        np.array([1.0, 3.0]),
        np.zeros((1, 1)),
        np.zeros((1, 1)),
        0.5,
        0.0,
        1,
        # errors -1, then 3 - (2 - 0.5 - 0.5) = 2; biases -0.5 + 1
        expect=model(2, [0.5], [0.5], [[0.0]], [[0.0]], [np.sqrt((4 + 0) / 2)]),
        group="edge",
        hidden=True,
    ),
    case(
        "no epochs",
        *ratings(4, 3, 2, 2),
        0.1,
        0.1,
        0,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "users and items without ratings keep their factors",
        np.array([2, 2]),
        np.array([1, 3]),
        np.array([4.0, 2.0]),
        rng.normal(size=(4, 2)),
        rng.normal(size=(5, 2)),
        0.1,
        0.5,
        3,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case("two thousand ratings, five epochs", *ratings(2000, 100, 80, 8, whole=True), 0.02, 0.05, 5, expect=reference, hidden=True),
]
