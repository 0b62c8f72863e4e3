# fails: a matrix; many values; an empty array
import numpy as np


def no_entry(x):
    return float(x.sum() / len(x))
