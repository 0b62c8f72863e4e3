# exercise: report
# message: key 'name': returned 'Binary', expected 'binary'
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2), int)
    np.add.at(m, (y, p), 1)
    return {"matrix": m, "precision": m[1, 1] / m[:, 1].sum(), "name": "Binary"}
# honest: mistake
