import numpy as np


def best_split(X, y):
    n, d = X.shape
    classes, yi = np.unique(y, return_inverse=True)
    yi = yi.reshape(-1)
    onehot = np.zeros((n, len(classes)))
    onehot[np.arange(n), yi] = 1
    found = None
    for f in range(d):
        o = np.argsort(X[:, f], kind="stable")
        v = X[o, f]
        cut = np.nonzero(v[1:] > v[:-1])[0]
        if len(cut) == 0:
            continue
        c = np.cumsum(onehot[o], axis=0)
        left = c[cut]
        right = c[-1] - left
        nl = cut + 1.0
        nr = n - nl
        imp = (nl - (left**2).sum(1) / nl + nr - (right**2).sum(1) / nr) / n
        k = np.nonzero(imp < imp.min() + 1e-9)[0][0]
        if found is None or imp[k] < found[2] - 1e-9:
            a, b = float(v[cut[k]]), float(v[cut[k] + 1])
            found = (f, a / 2 + b / 2, float(imp[k]))
    return found
