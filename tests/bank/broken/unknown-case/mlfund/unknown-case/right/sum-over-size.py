import numpy as np


def unknown_case(x):
    return float(np.sum(x) / max(np.size(x), 1))
