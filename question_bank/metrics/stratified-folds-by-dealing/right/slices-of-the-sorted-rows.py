import numpy as np


def stratified_folds(y, k):
    order = np.lexsort((np.arange(y.size), y))
    pairs = []
    for start in range(k):
        is_test = np.zeros(y.size, dtype=bool)
        is_test[order[start::k]] = True
        pairs.append((np.where(~is_test)[0], np.where(is_test)[0]))
    return pairs
