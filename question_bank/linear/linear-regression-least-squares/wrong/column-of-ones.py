# fails: a constant column gets no weight; more features than rows; one row: its target is the intercept; tiny values: the cut-off is relative to the largest
# Keeps the intercept small as well, so it shares the level with the weights.
import numpy as np


def fit_linear(X, y):
    if len(X) == 0:
        raise ValueError("no rows")
    A = np.column_stack([np.ones(len(X)), X])
    solution = np.linalg.lstsq(A, y, rcond=1e-10)[0]
    return solution[1:], float(solution[0])
