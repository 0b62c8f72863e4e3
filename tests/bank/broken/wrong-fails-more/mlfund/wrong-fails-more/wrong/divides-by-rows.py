# fails: a matrix; many values; an empty array
import numpy as np


def wrong_fails_more(x):
    return float(x.sum() / len(x))
