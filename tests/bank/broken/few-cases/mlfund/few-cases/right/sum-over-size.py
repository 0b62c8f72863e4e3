import numpy as np


def few_cases(x):
    return float(np.sum(x) / max(np.size(x), 1))
