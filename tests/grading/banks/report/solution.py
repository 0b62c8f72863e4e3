import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    matrix = np.array([[np.sum((y == a) & (p == b)) for b in (0, 1)] for a in (0, 1)])
    return {"matrix": matrix, "precision": matrix[1, 1] / matrix[:, 1].sum(), "name": "binary"}
