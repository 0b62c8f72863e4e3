import numpy as np


def cases_broken(x):
    return float(np.sum(x) / max(np.size(x), 1))
