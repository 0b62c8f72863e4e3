import numpy as np


def missing_files(x):
    return float(np.sum(x) / max(np.size(x), 1))
