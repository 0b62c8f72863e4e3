import numpy as np


def fairness_report(y_true, y_pred, group, n_groups):
    code = group * 4 + y_true.astype(np.int64) * 2 + y_pred.astype(np.int64)
    table = np.bincount(code, minlength=4 * n_groups).reshape(n_groups, 2, 2)
    no, yes = table[:, 0], table[:, 1]

    def rate(part):
        whole = part.sum(axis=1)
        return np.array([a / b if b else np.nan for a, b in zip(part[:, 1], whole)])

    def gap(values):
        known = [v for v in values if not np.isnan(v)]
        return max(known) - min(known) if len(known) > 1 else np.nan

    selection, tpr, fpr = rate(no + yes), rate(yes), rate(no)
    return {
        "count": table.sum(axis=(1, 2)),
        "selection_rate": selection,
        "tpr": tpr,
        "fpr": fpr,
        "selection_gap": gap(selection),
        "tpr_gap": gap(tpr),
        "fpr_gap": gap(fpr),
    }
