# exercise: report
# message: key 'matrix': 
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2), int)
    np.add.at(m, (y, 1 - p), 1)
    return {"matrix": m, "precision": m[1, 1] / m[:, 1].sum(), "name": "binary"}
# honest: mistake
