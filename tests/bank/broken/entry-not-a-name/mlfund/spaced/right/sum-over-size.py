import numpy as np


def spaced(x):
    return float(np.sum(x) / max(np.size(x), 1))
