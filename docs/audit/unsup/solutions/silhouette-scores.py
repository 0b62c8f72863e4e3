import numpy as np


def silhouette(X, labels):
    X = X.astype(float)
    names, lab = np.unique(labels, return_inverse=True)
    lab = lab.reshape(-1)
    if len(names) < 2:
        raise ValueError("only one cluster")
    n, k = len(X), len(names)
    D2 = np.zeros((n, n))
    for j in range(X.shape[1]):
        D2 += (X[:, j, None] - X[None, :, j]) ** 2
    D = np.sqrt(D2)
    onehot = np.eye(k)[lab]
    S = D @ onehot
    size = onehot.sum(axis=0)
    own = size[lab]
    rows = np.arange(n)
    a = S[rows, lab] / np.maximum(own - 1, 1)
    M = S / size
    M[rows, lab] = np.inf
    b = M.min(axis=1)
    top = np.maximum(a, b)
    score = np.zeros(n)
    ok = (own > 1) & (top > 0)
    score[ok] = (b[ok] - a[ok]) / top[ok]
    return score
