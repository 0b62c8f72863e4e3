# exercise: report
import numpy as np


def report(y, p):
    y, p = np.asarray(y), np.asarray(p)
    m = np.zeros((2, 2), int)
    np.add.at(m, (y, p), 1)
    return dict(name="binary", precision=m[1, 1] / m[:, 1].sum(), matrix=m)
# honest: variant
