# fails: a matrix; many values; an empty array
import numpy as np


def hints_and_clarify(x):
    return float(x.sum() / len(x))
