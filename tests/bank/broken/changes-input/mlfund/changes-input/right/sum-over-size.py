import numpy as np


def changes_input(x):
    return float(np.sum(x) / max(np.size(x), 1))
