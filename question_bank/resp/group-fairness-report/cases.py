import numpy as np
from interview.grading.cases import case, reference

rng = np.random.default_rng(66)
NAN = float("nan")


def report(count, selection, tpr, fpr, gaps):
    return {
        "count": np.array(count, dtype=np.int64),
        "selection_rate": np.array(selection, dtype=float),
        "tpr": np.array(tpr, dtype=float),
        "fpr": np.array(fpr, dtype=float),
        "selection_gap": float(gaps[0]),
        "tpr_gap": float(gaps[1]),
        "fpr_gap": float(gaps[2]),
    }


def rows(n, n_groups, kind=np.int64, kind_pred=np.int64):
    group = (n_groups * rng.random(n) ** 2).astype(np.int64)
    y_true = rng.random(n) < 0.3 + 0.4 * group / n_groups
    y_pred = np.where(rng.random(n) < 0.7, y_true, rng.random(n) < 0.5)
    return y_true.astype(kind), y_pred.astype(kind_pred), group, n_groups


NONE = np.zeros(0, dtype=np.int64)

CASES = [
    case(
        "two groups of three",
        np.array([1, 0, 1, 1, 0, 0]),
        np.array([1, 0, 0, 1, 1, 0]),
        np.array([0, 0, 0, 1, 1, 1]),
        2,
        expect=report([3, 3], [1 / 3, 2 / 3], [0.5, 1.0], [0.0, 0.5], (1 / 3, 0.5, 0.5)),
    ),
    case(
        "an empty group, and nobody with label 0",
        np.array([1, 1]),
        np.array([1, 0]),
        np.array([0, 0]),
        2,
        expect=report([2, 0], [0.5, NAN], [0.5, NAN], [NAN, NAN], (NAN, NAN, NAN)),
    ),
    case(
        "gaps over the groups that are known",
        # group 0: labels 1 1 0 0; group 1 empty; group 2: labels 1 1, no label 0; group 3: one row with label 0
        np.array([1, 1, 0, 0, 1, 1, 0]),
        np.array([1, 1, 0, 0, 0, 0, 1]),
        np.array([0, 0, 0, 0, 2, 2, 3]),
        4,
        expect=report([4, 0, 2, 1], [0.5, NAN, 0.0, 1.0], [1.0, NAN, 0.0, NAN], [0.0, NAN, NAN, 1.0], (1.0, 1.0, 1.0)),
    ),
    case(
        "equal selection, unequal errors",
        np.array([1, 1, 0, 0, 1, 1, 0, 0]),
        np.array([1, 1, 0, 0, 0, 1, 1, 0]),
        np.array([0, 0, 0, 0, 1, 1, 1, 1]),
        2,
        expect=report([4, 4], [0.5, 0.5], [1.0, 0.5], [0.0, 0.5], (0.0, 0.5, 0.5)),
        hidden=True,
    ),
    case("four hundred rows in five groups", *rows(400, 5), expect=reference, hidden=True),
    case("bool labels and decisions", *rows(60, 3, bool, bool), expect=reference, group="edge", hidden=True),
    case("bool labels, whole-number decisions", *rows(60, 3, bool), expect=reference, group="edge", hidden=True),
    case(
        "groups in mixed order, the highest one empty",
        np.array([0, 1, 1, 0, 1]),
        np.array([1, 1, 0, 0, 1]),
        np.array([2, 0, 2, 0, 1]),
        5,
        expect=report(
            [2, 1, 2, 0, 0],
            [0.5, 1.0, 0.5, NAN, NAN],
            [1.0, 1.0, 0.0, NAN, NAN],
            [0.0, NAN, 1.0, NAN, NAN],
            (0.5, 1.0, 1.0),
        ),
        hidden=True,
    ),
    case(
        "one group has no gap",
        np.array([1, 0]),
        np.array([0, 1]),
        np.array([0, 0]),
        1,
        expect=report([2], [0.5], [0.0], [1.0], (NAN, NAN, NAN)),
        group="edge",
        hidden=True,
    ),
    case(
        "no rows",
        NONE,
        NONE,
        NONE,
        3,
        expect=report([0, 0, 0], [NAN] * 3, [NAN] * 3, [NAN] * 3, (NAN, NAN, NAN)),
        group="edge",
        hidden=True,
    ),
    case(
        "everybody chosen: all rates 1, all gaps 0",
        np.array([1, 0, 1, 0]),
        np.array([1, 1, 1, 1]),
        np.array([0, 0, 1, 1]),
        2,
        expect=report([2, 2], [1.0, 1.0], [1.0, 1.0], [1.0, 1.0], (0.0, 0.0, 0.0)),
        group="property",
        hidden=True,
    ),
    case("a million rows in 3,000 groups in time", *rows(1_000_000, 3000), expect=reference, group="speed", hidden=True),
]
