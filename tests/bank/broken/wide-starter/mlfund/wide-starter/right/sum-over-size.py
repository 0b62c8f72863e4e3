import numpy as np


def wide_starter(x):
    return float(np.sum(x) / max(np.size(x), 1))
