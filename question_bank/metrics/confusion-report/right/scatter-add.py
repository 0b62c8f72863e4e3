import numpy as np


def confusion_report(y_true, y_pred, n_classes):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes differ")
    counts = np.zeros((n_classes, n_classes), dtype=np.int64)
    np.add.at(counts, (y_true, y_pred), 1)
    tp = counts.diagonal().astype(float)
    fp = counts.sum(axis=0) - tp
    fn = counts.sum(axis=1) - tp
    precision = tp / np.where(tp + fp == 0, 1, tp + fp)
    recall = tp / np.where(tp + fn == 0, 1, tp + fn)
    total = np.where(precision + recall == 0, 1, precision + recall)
    f1 = 2 * precision * recall / total
    return {"confusion": counts, "precision": precision, "recall": recall, "f1": f1, "macro_f1": np.mean(f1)}
