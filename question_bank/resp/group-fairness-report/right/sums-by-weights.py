import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    t, p = y_true.astype(float), y_pred.astype(float)

    def total(weights):
        return np.bincount(group, weights=weights, minlength=n_groups)

    rates = {}
    with np.errstate(invalid="ignore", divide="ignore"):
        rates["selection"] = total(p) / total(np.ones(len(p)))
        rates["tpr"] = total(p * t) / total(t)
        rates["fpr"] = total(p * (1 - t)) / total(1 - t)
    gaps = {}
    for name, rate in rates.items():
        known = np.sort(rate[~np.isnan(rate)])
        gaps[name + "_gap"] = float(known[-1] - known[0]) if known.size > 1 else float("nan")
    rates["selection_rate"] = rates.pop("selection")
    return {"count": np.bincount(group, minlength=n_groups), **rates, **gaps}
