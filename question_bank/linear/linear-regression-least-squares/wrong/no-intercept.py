# fails: four points that no line meets; a constant column gets no weight; two features and an exact fit; a doubled column shares its weight; a column that is the sum of two others, with noise; more features than rows; one row: its target is the intercept; whole numbers as input; nearly collinear columns keep their weights; columns that differ by 1e-12 count as one; tiny values: the cut-off is relative to the largest; 50,000 rows in time
# Forces the line through the origin.
import numpy as np


def fit_linear(X, y):
    if len(X) == 0:
        raise ValueError("no rows")
    return np.linalg.lstsq(X, y, rcond=1e-10)[0], 0.0
