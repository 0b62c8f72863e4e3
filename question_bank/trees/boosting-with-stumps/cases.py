import numpy as np
from interview.grading.cases import call, ignored, object_case, reference

rng = np.random.default_rng(43)


def curve(n, d, digits):
    X = rng.uniform(-3.0, 3.0, size=(n, d)).round(digits)
    return X, np.sin(X[:, 0]) + 0.5 * X[:, -1] + 0.2 * rng.normal(size=n)


LINE, TARGETS = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([1.0, 1.0, 3.0, 7.0])
ASKED = np.array([[0.0], [3.0], [9.0]])
WAVE, WAVE_TARGETS = curve(80, 3, 1)
BIG, BIG_TARGETS = curve(2000, 3, 9)
MIRROR = WAVE[:, :1] * [1.0, -1.0]
TWINS = np.array([[1, 1], [2, 2], [3, 3], [4, 4]])

CASES = [
    object_case(
        "one round at rate 0.5",
        call("init", rounds=1, lr=0.5),
        call("fit", LINE, TARGETS, expect=np.array([2.0])),
        call("predict", ASKED, expect=np.array([7 / 3, 7 / 3, 5.0])),
    ),
    object_case(
        "the second stump is fitted to what is left over",
        call("init", rounds=2, lr=0.5),
        call("fit", LINE, TARGETS, expect=np.array([2.0, 2 / 3])),
        call("predict", ASKED, expect=np.array([5 / 3, 3.0, 17 / 3])),
    ),
    object_case(
        "no rounds: the mean",
        call("init", rounds=0, lr=0.1),
        call("fit", LINE, TARGETS, expect=np.zeros(0)),
        call("predict", ASKED, expect=np.array([3.0, 3.0, 3.0])),
    ),
    object_case(
        "the better of two features, rate 1",
        call("init", rounds=1, lr=1.0),
        call(
            "fit",
            np.array([[1.0, 6.0], [9.0, 5.0], [4.0, 1.0], [2.0, 2.0]]),
            np.array([8.0, 6.0, 1.0, 3.0]),
            expect=np.array([1.0]),
        ),
        call("predict", np.array([[0.0, 3.4], [0.0, 3.6], [5.0, -1.0]]), expect=np.array([2.0, 7.0, 2.0])),
        hidden=True,
    ),
    object_case(
        "80 rows, three features, 12 rounds",
        call("init", rounds=12, lr=0.3),
        call("fit", WAVE, WAVE_TARGETS, expect=reference),
        call("predict", rng.uniform(-4.0, 4.0, size=(30, 3)), expect=reference),
        hidden=True,
    ),
    object_case(
        "a value equal to a threshold goes left",
        call("init", rounds=1, lr=1.0),
        call("fit", np.array([[1], [5]]), np.array([2.0, 4.0]), expect=np.array([0.0])),
        call("predict", np.array([[3], [4]]), expect=np.array([2.0, 4.0])),
        atol=1e-9,
        hidden=True,
    ),
    object_case(
        "equal values stay on one side",
        call("init", rounds=1, lr=1.0),
        call("fit", np.array([[1.0], [2.0], [2.0], [2.0]]), np.array([0.0, 0.0, 6.0, 6.0]), expect=np.array([6.0])),
        call("predict", np.array([[1.4], [1.6]]), expect=np.array([0.0, 4.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equally good features: the lowest wins",
        call("init", rounds=1, lr=1.0),
        call("fit", TWINS, np.array([0.0, 0.0, 5.0, 5.0]), expect=np.array([0.0])),
        call("predict", np.array([[1, 4], [4, 1]]), expect=np.array([0.0, 5.0])),
        group="edge",
        atol=1e-9,
        hidden=True,
    ),
    object_case(
        "a mirrored feature ties up to rounding: the lowest wins",
        call("init", rounds=20, lr=0.3),
        call("fit", MIRROR, WAVE_TARGETS, expect=reference),
        call("predict", np.array([[-2.0, -2.0], [0.5, 0.5], [2.5, 2.5]]), expect=reference),
        group="edge",
        hidden=True,
    ),
    object_case(
        "equally good thresholds: the lowest wins",
        call("init", rounds=1, lr=1.0),
        call("fit", LINE, np.array([0.0, 3.0, 3.0, 0.0]), expect=np.array([1.5])),
        call("predict", LINE, expect=np.array([0.0, 2.0, 2.0, 2.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a split that gains nothing changes nothing",
        call("init", rounds=2, lr=1.0),
        call("fit", np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([1.0, 3.0, 3.0, 1.0]),
             expect=np.array([1.0, 1.0])),
        call("predict", np.array([[0, 0], [1, 1]]), expect=np.array([2.0, 2.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "rows that look the same: only the mean",
        call("init", rounds=3, lr=0.5),
        call("fit", np.array([[2.0, 1.0], [2.0, 1.0], [2.0, 1.0]]), np.array([1.0, 4.0, 1.0]),
             expect=np.array([2.0, 2.0, 2.0])),
        call("predict", np.array([[7.0, -1.0]]), expect=np.array([2.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "a single row, and a constant feature beside a useful one",
        call("init", rounds=1, lr=1.0),
        call("fit", np.array([[3.0, 1.0]]), np.array([-2.5]), expect=np.array([0.0])),
        call("fit", np.array([[3.0, 1.0], [3.0, 2.0]]), np.array([-2.5, 1.5]), expect=np.array([0.0])),
        call("predict", np.array([[9.0, 0.0], [-9.0, 5.0]]), expect=np.array([-2.5, 1.5])),
        group="edge",
        atol=1e-9,
        hidden=True,
    ),
    object_case(
        "a second fit replaces the first",
        call("init", rounds=1, lr=0.5),
        call("fit", LINE, TARGETS, expect=ignored),
        call("fit", np.array([[1.0], [2.0]]), np.array([0.0, 8.0]), expect=np.array([4.0])),
        call("predict", np.array([[0.0], [9.0]]), expect=np.array([2.0, 6.0])),
        group="edge",
        hidden=True,
    ),
    object_case(
        "2,000 rows, three features and 50 rounds in time",
        call("init", rounds=50, lr=0.2),
        call("fit", BIG, BIG_TARGETS, expect=reference),
        group="speed",
        hidden=True,
    ),
]
