import numpy as np
from interview.grading.cases import call, ignored, object_case, reference, up_to_sign

rng = np.random.default_rng(46)


def cloud(n, d, at=0.0):
    """Clearly different variances along the columns of a random rotation."""
    rotation = np.linalg.qr(rng.normal(size=(d, d)))[0]
    return at + (rng.normal(size=(n, d)) * 1.7 ** -np.arange(d)) @ rotation


DIAGONAL = np.array([[0.0, 0.0], [2.0, 2.0], [4.0, 4.0]])
CROSS = np.array([[3, 0], [-3, 0], [0, 1], [0, -1]])
ROWS, OTHERS = cloud(40, 5, at=3.0), cloud(9, 5)
SHORT = cloud(6, 15)
AWAY = cloud(30, 3, at=np.array([1e8, -1e8, 2e8]))
LONG = cloud(6000, 20)

CASES = [
    object_case(
        "rows on a line",
        call("init", 1),
        call("fit", DIAGONAL, expect=np.array([1.0])),
        call("transform", np.array([[4.0, 2.0]]), expect=up_to_sign(np.array([[np.sqrt(2.0)]]))),
        call("reconstruct", np.array([[4.0, 2.0]]), expect=np.array([[3.0, 3.0]])),
    ),
    object_case(
        "shares of a cross of whole numbers",
        call("init", 2),
        call("fit", CROSS, expect=np.array([0.9, 0.1])),
        call("transform", np.array([[5, 2], [1, -4]]), expect=up_to_sign(np.array([[5.0, 2.0], [1.0, -4.0]]))),
    ),
    object_case(
        "two components of five features, training rows",
        call("init", 2),
        call("fit", ROWS, expect=reference),
        call("transform", ROWS, expect=up_to_sign(reference)),
        call("reconstruct", ROWS, expect=reference),
    ),
    object_case(
        "new rows are measured from the training mean",
        call("init", 3),
        call("fit", ROWS, expect=reference),
        call("transform", OTHERS, expect=up_to_sign(reference)),
        call("reconstruct", OTHERS, expect=reference),
        hidden=True,
    ),
    object_case(
        "shares count the variance that is left out, too",
        call("init", 1),
        call("fit", np.array([[3.0, 0.0], [-3.0, 0.0], [0.0, 1.0], [0.0, -1.0]]) + 10.0, expect=np.array([0.9])),
        hidden=True,
    ),
    object_case(
        "a single new row",
        call("init", 2),
        call("fit", ROWS, expect=ignored),
        call("transform", OTHERS[:1], expect=up_to_sign(reference)),
        call("reconstruct", OTHERS[:1], expect=reference),
        group="edge",
        hidden=True,
    ),
    object_case(
        "no new rows",
        call("init", 2),
        call("fit", ROWS, expect=ignored),
        call("transform", np.zeros((0, 5)), expect=np.zeros((0, 2))),
        call("reconstruct", np.zeros((0, 5)), expect=np.zeros((0, 5))),
        group="edge",
        hidden=True,
    ),
    object_case(
        "all components: rows come back as they are",
        call("init", 5),
        call("fit", ROWS, expect=reference),
        call("reconstruct", OTHERS, expect=OTHERS),
        group="property",
        hidden=True,
    ),
    object_case(
        "more features than rows",
        call("init", 4),
        call("fit", SHORT, expect=reference),
        call("transform", SHORT, expect=up_to_sign(reference)),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a constant feature has no share",
        call("init", 1),
        call("fit", np.array([[7.0, 1.0], [7.0, 2.0], [7.0, 6.0]]), expect=np.array([1.0])),
        call("reconstruct", np.array([[0.0, 4.0]]), expect=np.array([[7.0, 4.0]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "tiny differences count",
        call("init", 2),
        call("fit", 1e-4 * CROSS, expect=np.array([0.9, 0.1])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "all rows equal: shares of 0",
        call("init", 2),
        call("fit", np.array([[5.0, 1.0], [5.0, 1.0], [5.0, 1.0]]), expect=np.zeros(2)),
        call("reconstruct", np.array([[5.0, 1.0]]), expect=np.array([[5.0, 1.0]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equal rows whose mean is rounded: shares of 0",
        call("init", 1),
        call("fit", np.array([[0.1, 0.7], [0.1, 0.7], [0.1, 0.7]]), expect=np.zeros(1)),
        call("reconstruct", np.array([[0.1, 0.7]]), expect=np.array([[0.1, 0.7]])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a second fit replaces the first",
        call("init", 1),
        call("fit", DIAGONAL, expect=np.array([1.0])),
        call("fit", CROSS, expect=np.array([0.9])),
        call("reconstruct", np.array([[4.0, 2.0]]), expect=np.array([[4.0, 0.0]])),
        group="edge",
        hidden=True,
        atol=1e-9,
    ),
    object_case(
        "values near 1e8",
        call("init", 2),
        call("fit", AWAY, expect=reference),
        call("transform", AWAY, expect=up_to_sign(reference)),
        group="stability",
        hidden=True,
        rtol=1e-5,
        atol=1e-5,
    ),
    object_case(
        "6,000 rows of 20 features in time",
        call("init", 4),
        call("fit", LONG, expect=reference),
        call("transform", LONG, expect=up_to_sign(reference)),
        group="speed",
        hidden=True,
    ),
]
