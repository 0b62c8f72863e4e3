# fails: a matrix; many values; an empty array
import numpy as np


def solution_slow(x):
    return float(x.sum() / len(x))
