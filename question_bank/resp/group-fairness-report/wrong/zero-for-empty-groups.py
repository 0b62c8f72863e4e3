# fails: an empty group, and nobody with label 0; gaps over the groups that are known; groups in mixed order, the highest one empty; no rows
# Counts an unknown rate as 0.
import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    chosen, label = y_pred == 1, y_true == 1
    every = np.ones(len(group), dtype=bool)

    def share(rows, kind):
        above = np.bincount(group[rows & chosen], minlength=n_groups)
        below = np.bincount(group[rows], minlength=n_groups)
        return np.where(below > 0, above / np.maximum(below, 1), 0.0)

    rates = {"selection": share(every, 0), "tpr": share(label, 1), "fpr": share(~label, 2)}
    result = {"count": np.bincount(group, minlength=n_groups), "selection_rate": rates["selection"]}
    result |= {"tpr": rates["tpr"], "fpr": rates["fpr"]}
    for name, rate in rates.items():
        known = rate[np.isfinite(rate)]
        result[f"{name}_gap"] = float(known.max() - known.min()) if len(known) > 1 else np.nan
    return result
