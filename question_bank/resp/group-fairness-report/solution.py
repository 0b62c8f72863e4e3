import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    """Selection rate, tpr and fpr of each group, and their gaps."""
    chosen = y_pred == 1
    label = y_true == 1

    def share(rows):
        """Positive decisions among these rows, for each group."""
        below = np.bincount(group[rows], minlength=n_groups)
        above = np.bincount(group[rows & chosen], minlength=n_groups)
        unknown = np.full(n_groups, np.nan)
        return np.divide(above, below, out=unknown, where=below > 0)

    selection, tpr, fpr = share(label | ~label), share(label), share(~label)
    return {
        "count": np.bincount(group, minlength=n_groups),
        "selection_rate": selection,
        "tpr": tpr,
        "fpr": fpr,
        "selection_gap": _gap(selection),
        "tpr_gap": _gap(tpr),
        "fpr_gap": _gap(fpr),
    }


def _gap(rates):
    """Largest minus smallest known rate; NaN where there are not two."""
    known = rates[~np.isnan(rates)]
    return float(np.ptp(known)) if len(known) >= 2 else float("nan")
