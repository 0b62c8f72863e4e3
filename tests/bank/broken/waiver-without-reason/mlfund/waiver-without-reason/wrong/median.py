# fails: three values; a matrix; many values
import numpy as np


def hints_and_clarify(x):
    return float(np.median(x)) if x.size else 0.0
