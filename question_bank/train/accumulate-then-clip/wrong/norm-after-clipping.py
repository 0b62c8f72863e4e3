# fails: one common factor for all parameters; four parameters, five micro-batches, clipped; the clipped regression keeps its direction; an empty parameter beside another
# Reports the norm after clipping.
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
    return [g * factor for g in grads], norm * factor
