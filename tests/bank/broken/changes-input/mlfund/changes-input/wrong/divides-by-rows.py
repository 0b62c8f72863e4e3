# fails: a matrix; many values; an empty array
import numpy as np


def changes_input(x):
    return float(x.sum() / len(x))
