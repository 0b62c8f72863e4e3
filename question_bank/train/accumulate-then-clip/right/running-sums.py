import numpy as np


def accumulate_and_clip(micro, rows, limit):
    sums = [np.zeros_like(g) for g in micro[0]]
    seen = 0
    for grads, n in zip(micro, rows):
        seen += n
        for total, g in zip(sums, grads):
            total += n * g
    for total in sums:
        total /= seen
    flat = np.concatenate([total.ravel() for total in sums])
    norm = float(np.linalg.norm(flat))
    if norm > limit:
        for total in sums:
            total *= limit / norm
    return sums, norm
