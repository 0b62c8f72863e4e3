import numpy as np


def choose_penalty(x, y, degree, penalties, folds):
    x = np.array(x, dtype=float)
    y = np.array(y, dtype=float)
    F = x[:, None] ** np.arange(1, degree + 1)
    k = len(penalties)
    sq = np.zeros((k, len(x)))
    for f in np.unique(folds):
        te = folds == f
        tr = ~te
        m, s = F[tr].mean(axis=0), F[tr].std(axis=0)
        s = np.where(s == 0, 1.0, s)
        const = (F[tr] == F[tr][0]).all(axis=0)
        s = np.where(const, 1.0, s)
        Z, T = (F[tr] - m) / s, (F[te] - m) / s
        b = y[tr].mean()
        U, sv, Vt = np.linalg.svd(Z, full_matrices=False)
        Uy = U.T @ (y[tr] - b)
        for i, lam in enumerate(penalties):
            w = Vt.T @ (sv / (sv ** 2 + lam) * Uy)
            sq[i, te] = (y[te] - b - T @ w) ** 2
    errors = sq.mean(axis=1)
    return float(penalties[errors.argmin()]), errors
