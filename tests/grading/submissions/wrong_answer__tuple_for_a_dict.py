# exercise: report
# message: returned a tuple, expected a dict with the keys 'matrix', 'precision', 'name'
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2), int)
    np.add.at(m, (y, p), 1)
    return m, 0.5, "binary"
# honest: mistake
