import numpy as np


def other_signature(x):
    return float(np.sum(x) / max(np.size(x), 1))
