# fails: two micro-batches of unequal size; the parts of a regression give the gradient of the whole batch; four parameters, five micro-batches, clipped; four parameters, not clipped; the clipped regression keeps its direction; an empty parameter beside another; parts that cancel
# Averages the micro-batches with equal weights.
import numpy as np


def accumulate_and_clip(micro, rows, limit):
    """Gradients of the whole batch from those of its micro-batches."""
    total = sum(rows)
    grads = [
        sum(g / len(rows) for g in parts)
        for parts in zip(*micro)
    ]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    factor = limit / norm if norm > limit else 1.0
    return [g * factor for g in grads], norm
