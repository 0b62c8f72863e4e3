# fails: three values; a matrix; many values
import numpy as np


def wrong_fails_more(x):
    return float(x[0].mean()) if x.size else 0.0
