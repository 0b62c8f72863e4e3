import numpy as np
from interview.grading.cases import case, raises, reference

rng = np.random.default_rng(25)


def noisy(n, d):
    """Labels drawn from a true logistic model, so that the classes overlap."""
    X = rng.normal(size=(n, d))
    odds = X @ rng.normal(size=d) + 0.5
    return X, (odds + rng.logistic(size=n) > 0.0).astype(np.int64)


THREE = np.array([[0.0], [2.0], [4.0]])
RARE = np.array([0, 0, 0, 0, 0, 1])

CASES = [
    case(
        "w and b are updated together, from the same gradient",
        np.array([[2.0]]),
        np.array([1]),
        lr=1.0,
        steps=1,
        expect={"w": np.array([1.0]), "b": 0.5, "losses": np.array([0.69314718])},
    ),
    case(
        "one step from zero",
        THREE,
        np.array([0, 1, 1]),
        lr=0.6,
        steps=1,
        expect={"w": np.array([0.6]), "b": 0.1, "losses": np.array([0.69314718])},
    ),
    case(
        "two steps with a penalty",
        THREE,
        np.array([0, 1, 1]),
        lr=0.6,
        steps=2,
        l2=0.5,
        expect={"w": np.array([0.56635255]), "b": 0.05300880, "losses": np.array([0.69314718, 0.44476495])},
    ),
    case("three features and the default settings", *noisy(40, 3), expect=reference),
    case(
        "the bias is not penalised",
        np.array([[1.0], [-1.0], [2.0], [-2.0], [0.5], [-0.5]]),
        RARE,
        lr=0.2,
        steps=50,
        l2=5.0,
        expect=reference,
        hidden=True,
    ),
    case("many steps with a penalty", *noisy(60, 5), lr=0.5, steps=300, l2=0.1, expect=reference, hidden=True),
    case(
        "no steps give zeros and no losses",
        np.array([[1.0, 2.0], [3.0, 4.0]]),
        np.array([0, 1]),
        steps=0,
        expect={"w": np.zeros(2), "b": 0.0, "losses": np.zeros(0)},
        group="edge",
        hidden=True,
    ),
    case(
        "one class only",
        np.array([[1.0], [2.0]]),
        np.array([1, 1]),
        lr=1.0,
        steps=3,
        expect={
            "w": np.array([1.12810938]),
            "b": 0.78495615,
            "losses": np.array([0.69314718, 0.18942855, 0.12244663]),
        },
        group="edge",
        hidden=True,
    ),
    case(
        "no rows are refused",
        np.zeros((0, 2)),
        np.zeros(0, dtype=np.int64),
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "no rows are refused even without steps",
        np.zeros((0, 3)),
        np.zeros(0, dtype=np.int64),
        steps=0,
        expect=raises("ValueError"),
        group="edge",
        hidden=True,
    ),
    case(
        "confident mistakes at logits of 1e5 have a finite loss",
        np.array([[1000.0], [-1000.0], [2000.0], [1000.0], [-1000.0]]),
        np.array([1, 0, 1, 0, 1]),
        lr=1.0,
        steps=3,
        expect={"w": np.array([600.0]), "b": 0.3, "losses": np.array([0.69314718, 80000.0, 159999.98])},
        group="stability",
        hidden=True,
    ),
    case(
        "5,000 rows and 100 steps in time",
        *noisy(5000, 20),
        lr=0.5,
        steps=100,
        l2=0.01,
        expect=reference,
        group="speed",
        hidden=True,
    ),
]
