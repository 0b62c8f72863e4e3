# fails: an empty group, and nobody with label 0; one group has no gap
# Ignores NaN, but calls the gap of a single known group 0.
import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    chosen, label = y_pred == 1, y_true == 1
    every = np.ones(len(group), dtype=bool)

    def share(rows, kind):
        above = np.bincount(group[rows & chosen], minlength=n_groups)
        below = np.bincount(group[rows], minlength=n_groups)
        return np.where(below > 0, above / np.maximum(below, 1), np.nan)

    rates = {"selection": share(every, 0), "tpr": share(label, 1), "fpr": share(~label, 2)}
    result = {"count": np.bincount(group, minlength=n_groups), "selection_rate": rates["selection"]}
    result |= {"tpr": rates["tpr"], "fpr": rates["fpr"]}
    for name, rate in rates.items():
        known = rate[np.isfinite(rate)]
        result[f"{name}_gap"] = float(np.ptp(known)) if len(known) else np.nan
    return result
