import numpy as np


def later(x):
    return float(np.sum(x) / max(np.size(x), 1))
