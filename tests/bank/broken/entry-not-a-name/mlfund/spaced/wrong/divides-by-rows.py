# fails: a matrix; many values; an empty array
import numpy as np


def spaced(x):
    return float(x.sum() / len(x))
