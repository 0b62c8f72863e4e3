import numpy as np


def hinge(w, b, X, y, lam):
    n = len(X)
    total, dw, db = 0.0, np.zeros(len(w)), 0.0
    for x, label in zip(X, y):
        room = 1.0 - label * (np.dot(x, w) + b)
        if room > 0:
            total += room
            dw -= label * x
            db -= label
    return total / n + lam * np.dot(w, w) / 2, dw / n + lam * w, db / n
