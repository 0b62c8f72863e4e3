# fails: a matrix; many values; an empty array
import numpy as np


def not_python(x):
    return float(x.sum() / len(x))
