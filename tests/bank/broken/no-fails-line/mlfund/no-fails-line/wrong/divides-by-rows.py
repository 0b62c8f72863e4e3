# fails: a matrix; many values; an empty array
import numpy as np


def no_fails_line(x):
    return float(x.sum() / len(x))
