# fails: a matrix; many values; an empty array
import numpy as np


def too_few_files(x):
    return float(x.sum() / len(x))
