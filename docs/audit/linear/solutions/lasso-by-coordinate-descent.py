import numpy as np


def fit_lasso(X, y, lam, sweeps):
    X = np.array(X, dtype=float)
    y = np.array(y, dtype=float)
    n, d = X.shape
    mx, my = X.mean(axis=0), y.mean()
    const = (X == X[0]).all(axis=0)
    Z = np.asfortranarray(X - mx)
    r = y - my
    sq = (Z ** 2).sum(axis=0) / n
    w = np.zeros(d)
    for _ in range(sweeps):
        for j in range(d):
            if const[j] or sq[j] == 0:
                continue
            z = Z[:, j]
            rho = z @ r / n + sq[j] * w[j]
            new = np.sign(rho) * max(abs(rho) - lam, 0.0) / sq[j]
            if new != w[j]:
                r -= z * (new - w[j])
                w[j] = new
    return w, float(my - mx @ w)
