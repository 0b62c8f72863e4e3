# fails: a matrix; many values; an empty array
import numpy as np


def later(x):
    return float(x.sum() / len(x))
