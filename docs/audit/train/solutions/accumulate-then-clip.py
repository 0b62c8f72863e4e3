import numpy as np


def accumulate_and_clip(micro, rows, limit):
    total = sum(rows)
    grads = []
    for j in range(len(micro[0])):
        g = np.zeros_like(np.asarray(micro[0][j], dtype=float))
        for k, r in enumerate(rows):
            g = g + micro[k][j] * (r / total)
        grads.append(np.asarray(g))
    norm = float(np.sqrt(sum(float(np.sum(g * g)) for g in grads)))
    if norm > limit:
        grads = [np.asarray(g * (limit / norm)) for g in grads]
    return grads, norm
