# fails: three values; a matrix; many values
import numpy as np


def spaced(x):
    return float(np.median(x)) if x.size else 0.0
