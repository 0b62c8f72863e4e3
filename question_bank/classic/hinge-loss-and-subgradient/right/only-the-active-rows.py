import numpy as np


def hinge(w, b, X, y, lam):
    room = 1 - y * (np.matmul(X, w) + b)
    inside = room > 0
    signed = (y[:, None] * X)[inside]
    loss = room[inside].sum() / len(y) + lam / 2 * np.linalg.norm(w) ** 2
    return loss, lam * w - signed.sum(axis=0) / len(y), -float(y[inside].sum()) / len(y)
