# fails: a matrix; many values; an empty array
import numpy as np


def cases_broken(x):
    return float(x.sum() / len(x))
