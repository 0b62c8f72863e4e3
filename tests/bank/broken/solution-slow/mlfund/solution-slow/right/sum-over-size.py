import numpy as np


def solution_slow(x):
    return float(np.sum(x) / max(np.size(x), 1))
