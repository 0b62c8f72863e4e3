import numpy as np


def pass_at_k(n, c, k):
    """Mean unbiased pass@k over m tasks.

    n, c: int64 (m,), programs and passing programs of each task.
    k: int, at most the smallest n.

    Returns a float.
    """
    raise NotImplementedError
