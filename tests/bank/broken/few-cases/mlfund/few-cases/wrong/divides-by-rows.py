# fails: a matrix; many values; an empty array
import numpy as np


def few_cases(x):
    return float(x.sum() / len(x))
