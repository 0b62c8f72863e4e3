import numpy as np


def roc_auc(y_true, scores):
    labels = y_true.astype(np.int64)
    total = labels.sum()
    if total in (0, labels.size):
        return float("nan")
    order = np.argsort(-scores)
    ordered = scores[order]
    ends = np.append(np.flatnonzero(ordered[1:] != ordered[:-1]), labels.size - 1)
    hits = np.cumsum(labels[order])[ends]
    alarms = ends + 1 - hits
    tpr = np.concatenate([[0.0], hits / total])
    fpr = np.concatenate([[0.0], alarms / (labels.size - total)])
    return float(np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2))
