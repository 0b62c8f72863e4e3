# fails: two micro-batches of unequal size; the parts of a regression give the gradient of the whole batch; clipped after adding up, not before; four parameters, not clipped; a zero gradient stays zero; parts that cancel
# Scales to the limit even from below, and divides zeros by zero.
import numpy as np


def accumulate_and_clip(micro, rows, limit):
    """Gradients of the whole batch from those of its micro-batches."""
    total = sum(rows)
    grads = [
        sum(n / total * g for n, g in zip(rows, parts))
        for parts in zip(*micro)
    ]
    norm = np.sqrt(sum(np.sum(g**2) for g in grads))
    factor = limit / norm
    return [g * factor for g in grads], norm
