import numpy as np


def confusion_report(y_true, y_pred, n_classes):
    """Confusion matrix with precision, recall and F1 per class, as a dict.

    y_true, y_pred: integer arrays (n,), int64 or uint8, with values 0 to
    n_classes - 1; n may be 0. ValueError if the lengths differ.

    Returns {"confusion": int64 (C, C), rows are true classes,
             "precision": float64 (C,), "recall": (C,), "f1": (C,),
             "macro_f1": float}; 0/0 counts as 0.
    The inputs are not changed.
    """
    raise NotImplementedError
