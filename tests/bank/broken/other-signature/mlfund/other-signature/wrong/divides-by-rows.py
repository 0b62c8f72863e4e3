# fails: a matrix; many values; an empty array
import numpy as np


def other_signature(x):
    return float(x.sum() / len(x))
