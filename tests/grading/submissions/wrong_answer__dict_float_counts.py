# exercise: report
# message: key 'matrix': dtype float64, expected int64, though the values are equal
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2))
    np.add.at(m, (y, p), 1)
    return {"matrix": m, "precision": float(m[1, 1] / m[:, 1].sum()), "name": "binary"}
# honest: mistake
