import numpy as np


def quantise(W, axis=0):
    """Symmetric INT8 quantisation with one scale per channel.

    W: float16, float32 or float64, one or more axes, none empty.
    axis: the channel axis, >= 0; C is its length.

    Returns {"q": int8, "restored": float64, both like W,
             "scale", "error", "bound": float64 (C,)}.
    W is not changed.
    """
    raise NotImplementedError
