# fails: a matrix; many values; an empty array
import numpy as np


def wide_starter(x):
    return float(x.sum() / len(x))
