import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(50)

LOG2 = 0.69314718


def result(W1, b1, W2, b2, losses):
    arrays = {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "losses": losses}
    return {name: np.array(value) for name, value in arrays.items()}


def zeros(d, h, c):
    return np.zeros((d, h)), np.zeros(h), np.zeros((h, c)), np.zeros(c)


def network(d, h, c):
    return rng.normal(size=(d, h)), 0.3 * rng.normal(size=h), rng.normal(size=(h, c)), 0.3 * rng.normal(size=c)


def shuffles(epochs, n):
    return np.array([rng.permutation(n) for _ in range(epochs)])


CENTRES = np.array([[0.0, 2.0], [-2.0, -1.0], [2.0, -1.0]])
LABELS = rng.integers(0, 3, size=50)
POINTS = CENTRES[LABELS] + 0.8 * rng.normal(size=(50, 2))

CASES = [
    case(
        "two classes in one batch",
        np.zeros((3, 1)),
        np.array([0, 0, 1]),
        *zeros(1, 1, 2),
        np.array([[0, 1, 2]]),
        batch_size=3,
        lr=6.0,
        expect=result([[0.0]], [0.0], [[0.0, 0.0]], [1.0, -1.0], [LOG2]),
        atol=1e-8,
    ),
    case(
        "both layers move from the same point",
        np.array([[1.0]]),
        np.array([0]),
        np.array([[1.0]]),
        np.zeros(1),
        np.zeros((1, 2)),
        np.zeros(2),
        np.array([[0]]),
        batch_size=1,
        lr=1.0,
        expect=result([[1.0]], [0.0], [[0.5, -0.5]], [0.5, -0.5], [LOG2]),
        atol=1e-8,
    ),
    case(
        "a unit that is off does not move",
        np.array([[1.0]]),
        np.array([0]),
        np.array([[-1.0]]),
        np.zeros(1),
        np.array([[1.0, -1.0]]),
        np.zeros(2),
        np.array([[0]]),
        batch_size=1,
        lr=1.0,
        expect=result([[-1.0]], [0.0], [[1.0, -1.0]], [0.5, -0.5], [LOG2]),
        atol=1e-8,
        hidden=True,
    ),
    case(
        "a shorter last batch is used, too",
        np.zeros((3, 1)),
        np.array([0, 0, 1]),
        *zeros(1, 1, 2),
        np.array([[0, 1, 2]]),
        batch_size=2,
        lr=2.0,
        # b2 is [1, -1] after the first batch, so p(1) = 0.11920292
        expect=result([[0.0]], [0.0], [[0.0, 0.0]], [-0.76159416, 0.76159416], [LOG2, 2.12692801]),
        atol=1e-8,
        group="edge",
        hidden=True,
    ),
    case(
        "a unit at exactly 0 does not move",
        np.array([[1.0, 1.0]]),
        np.array([1]),
        np.array([[2.0], [-2.0]]),
        np.zeros(1),
        np.array([[1.0, -1.0]]),
        np.zeros(2),
        np.array([[0]]),
        batch_size=1,
        lr=1.0,
        expect=result([[2.0], [-2.0]], [0.0], [[1.0, -1.0]], [-0.5, 0.5], [LOG2]),
        atol=1e-8,
        group="edge",
        hidden=True,
    ),
    case(
        "one step with a batch of six rows, three classes",
        POINTS[:6],
        np.array([0, 1, 2, 2, 0, 1]),
        *network(2, 5, 3),
        shuffles(1, 6),
        batch_size=6,
        lr=0.1,
        expect=reference,
        hidden=True,
    ),
    case(
        "50 points, batches of 8, five epochs",
        POINTS,
        LABELS,
        *network(2, 12, 3),
        shuffles(5, 50),
        batch_size=8,
        lr=0.05,
        expect=reference,
        hidden=True,
    ),
    case(
        "single rows, two epochs",
        POINTS[:10],
        LABELS[:10],
        *network(2, 4, 3),
        shuffles(2, 10),
        batch_size=1,
        lr=0.05,
        expect=reference,
        hidden=True,
    ),
    case(
        "fewer rows than batch_size",
        POINTS[:7],
        LABELS[:7],
        *network(2, 4, 3),
        shuffles(3, 7),
        batch_size=32,
        lr=0.1,
        expect=reference,
        group="edge",
        hidden=True,
    ),
    case(
        "logits of 1000 and 2000 stay finite",
        np.array([[1.0], [2.0]]),
        np.array([1, 0]),
        np.array([[1.0]]),
        np.zeros(1),
        np.array([[1000.0, -1000.0]]),
        np.zeros(2),
        np.array([[0, 1]]),
        batch_size=2,
        lr=0.0,
        expect=result([[1.0]], [0.0], [[1000.0, -1000.0]], [0.0, 0.0], [1000.0]),
        group="stability",
        hidden=True,
    ),
]
