import numpy as np


def accumulate_and_clip(micro, rows, limit):
    """Gradients of the whole batch from those of its micro-batches.

    micro: K lists of float64 arrays; micro[k][j] is the gradient of the
    mean loss of micro-batch k with respect to parameter j.
    rows: K ints, the number of rows of each micro-batch.
    limit: the largest joint norm of the result, > 0.

    Returns (grads, norm): a list of new arrays, one per parameter, and
    the joint norm before clipping, a float.
    """
    raise NotImplementedError
