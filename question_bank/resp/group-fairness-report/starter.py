import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    """Selection rate, tpr and fpr of each group, and their gaps.

    y_true, y_pred: (n,), int64 of 0 and 1 or bool; group: int64 (n,),
    0 to n_groups - 1; n may be 0.

    Returns {"count": int64 (G,), "selection_rate", "tpr", "fpr":
    float64 (G,), NaN where no row counts; "selection_gap", "tpr_gap",
    "fpr_gap": floats, NaN with fewer than two known rates}.
    The inputs are not changed.
    """
    raise NotImplementedError
