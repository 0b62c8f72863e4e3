# fails: one common factor for all parameters; four parameters, five micro-batches, clipped; the clipped regression keeps its direction
# A factor of its own for every array turns the direction of the step.
import numpy as np


def accumulate_and_clip(micro, rows, limit):
    """Gradients of the whole batch from those of its micro-batches."""
    total = sum(rows)
    grads = [
        sum(n / total * g for n, g in zip(rows, parts))
        for parts in zip(*micro)
    ]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    factor = limit / norm if norm > limit else 1.0
    norms = [np.sqrt(np.sum(g**2)) for g in grads]
    return [g * (limit / s if s > limit else 1.0) for g, s in zip(grads, norms)], norm
