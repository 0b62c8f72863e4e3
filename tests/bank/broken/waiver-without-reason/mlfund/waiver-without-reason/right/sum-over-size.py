import numpy as np


def hints_and_clarify(x):
    return float(np.sum(x) / max(np.size(x), 1))
