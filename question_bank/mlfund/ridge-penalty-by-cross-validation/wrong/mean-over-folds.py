# fails: whole numbers, degree 3, folds of 3, 2 and 2; folds of very different size
# Rows of a small fold count for more.
import numpy as np


def choose_penalty(x, y, degree, penalties, folds):
    P = x[:, None].astype(float) ** np.arange(1, degree + 1)
    errors = np.zeros(len(penalties))
    names = np.unique(folds)
    for fold in names:
        out = folds == fold
        rows = P[~out]
        mean, std = rows.mean(axis=0), rows.std(axis=0)
        std = np.where(std == 0, 1.0, std)
        Z, Z_out = (P[~out] - mean) / std, (P[out] - mean) / std
        n = len(Z)
        b = y[~out].mean()
        for i, penalty in enumerate(penalties):
            w = np.linalg.solve(Z.T @ Z + penalty * np.eye(degree), Z.T @ (y[~out] - b))
            squares = (Z_out @ w + b - y[out]) ** 2
            errors[i] += squares.mean() / len(names)
    return float(penalties[np.argmin(errors)]), errors
