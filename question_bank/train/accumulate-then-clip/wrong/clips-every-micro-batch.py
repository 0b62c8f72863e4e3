# fails: one common factor for all parameters; clipped after adding up, not before; four parameters, five micro-batches, clipped; the clipped regression keeps its direction; an empty parameter beside another; parts that cancel
# Clips each micro-batch before adding up.
import numpy as np


def accumulate_and_clip(micro, rows, limit):
    """Gradients of the whole batch from those of its micro-batches."""
    total = sum(rows)
    norms = [np.sqrt(sum(np.sum(g**2) for g in part)) for part in micro]
    micro = [[g * (limit / s if s > limit else 1.0) for g in part] for part, s in zip(micro, norms)]
    grads = [
        sum(n / total * g for n, g in zip(rows, parts))
        for parts in zip(*micro)
    ]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    factor = limit / norm if norm > limit else 1.0
    return [g * factor for g in grads], norm
