# fails: thre values; three values; a matrix; many values
import numpy as np


def unknown_case(x):
    return float(np.median(x)) if x.size else 0.0
