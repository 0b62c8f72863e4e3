import numpy as np


def solution_fails(x):
    return float(np.sum(x) / max(np.size(x), 1))
