import numpy as np


def softmax(x, axis=-1):
    """Probabilities from logits, normalised along `axis`.

    x: float64 or int64 array with one or more dimensions; logits up to
       1e4 in size, -inf allowed; every slice along `axis` holds a finite
       logit.
    axis: the axis along which the result sums to 1.

    Returns a float64 array of x's shape. x is not changed.
    """
    raise NotImplementedError
