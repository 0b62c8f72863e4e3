# fails: a matrix; many values; an empty array
import numpy as np


def missing_files(x):
    return float(x.sum() / len(x))
