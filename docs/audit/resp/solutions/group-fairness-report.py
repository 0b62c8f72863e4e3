import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    t, p = y_true.astype(bool), y_pred.astype(bool)

    def count(mask):
        return np.bincount(group[mask], minlength=n_groups).astype(np.int64)

    def rate(num, den):
        out = np.full(n_groups, np.nan)
        np.divide(num, den, out=out, where=den > 0)
        return out

    def gap(r):
        k = r[~np.isnan(r)]
        return float(k.max() - k.min()) if len(k) > 1 else float("nan")

    n = count(np.ones(len(t), bool))
    res = {"count": n,
           "selection_rate": rate(count(p), n),
           "tpr": rate(count(p & t), count(t)),
           "fpr": rate(count(p & ~t), count(~t))}
    res["selection_gap"] = gap(res["selection_rate"])
    res["tpr_gap"] = gap(res["tpr"])
    res["fpr_gap"] = gap(res["fpr"])
    return res
