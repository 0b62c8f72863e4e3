import numpy as np


def right_fails(x):
    return float(np.sum(x) / max(len(x), 1))
