# fails: a million rows in 3,000 groups in time
# Builds a mask of all rows for every group.
import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    chosen, label = y_pred == 1, y_true == 1
    every = np.ones(len(group), dtype=bool)

    def share(rows, kind):
        result = np.full(n_groups, np.nan)
        for g in range(n_groups):
            mask = rows & (group == g)
            if mask.any():
                result[g] = chosen[mask].mean()
        return result

    rates = {"selection": share(every, 0), "tpr": share(label, 1), "fpr": share(~label, 2)}
    result = {"count": np.bincount(group, minlength=n_groups), "selection_rate": rates["selection"]}
    result |= {"tpr": rates["tpr"], "fpr": rates["fpr"]}
    for name, rate in rates.items():
        known = rate[np.isfinite(rate)]
        result[f"{name}_gap"] = float(known.max() - known.min()) if len(known) > 1 else np.nan
    return result
