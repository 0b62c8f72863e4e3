# exercise: softmax
# honest: variant
import functools

import numpy as np


def checked(function):
    @functools.wraps(function)
    def wrapper(x, *args, **kwargs):
        if np.ndim(x) == 0:
            raise ValueError("a scalar")
        return function(x, *args, **kwargs)

    return wrapper


@checked
def softmax(x, axis=-1):
    e = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)
