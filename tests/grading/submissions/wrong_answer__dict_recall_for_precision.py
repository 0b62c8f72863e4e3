# exercise: report
# message: key 'precision': got 0.5, expected 0.666667
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2), int)
    np.add.at(m, (y, p), 1)
    return {"matrix": m, "precision": m[1, 1] / 4, "name": "binary"}
# honest: mistake
