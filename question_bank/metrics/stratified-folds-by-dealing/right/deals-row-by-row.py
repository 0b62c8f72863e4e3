import numpy as np


def stratified_folds(y, k):
    tests = [[] for _ in range(k)]
    turn = 0
    for label in sorted(set(y.tolist())):
        for row in np.flatnonzero(y == label).tolist():
            tests[turn % k].append(row)
            turn += 1
    tests = [np.array(sorted(test), dtype=np.int64) for test in tests]
    rows = np.arange(len(y))
    return [(np.setdiff1d(rows, test), test) for test in tests]
