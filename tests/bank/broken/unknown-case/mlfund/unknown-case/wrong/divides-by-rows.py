# fails: a matrix; many values; an empty array
import numpy as np


def unknown_case(x):
    return float(x.sum() / len(x))
