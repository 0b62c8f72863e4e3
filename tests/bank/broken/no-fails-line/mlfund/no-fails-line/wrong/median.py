import numpy as np


def no_fails_line(x):
    return float(np.median(x)) if x.size else 0.0
