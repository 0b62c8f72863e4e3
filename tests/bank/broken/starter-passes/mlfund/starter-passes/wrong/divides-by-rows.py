# fails: a matrix; many values; an empty array
import numpy as np


def starter_passes(x):
    return float(x.sum() / len(x))
