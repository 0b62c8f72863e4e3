import numpy as np


def accumulate_and_clip(micro, rows, limit):
    weights = np.array(rows) / np.sum(rows)
    whole = []
    for j in range(len(micro[0])):
        stack = np.stack([grads[j] for grads in micro])
        whole.append(np.tensordot(weights, stack, axes=1))
    norm = np.linalg.norm([np.linalg.norm(g) for g in whole])
    return [g / max(1.0, norm / limit) for g in whole], norm
