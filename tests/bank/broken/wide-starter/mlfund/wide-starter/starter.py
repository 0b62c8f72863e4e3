import numpy as np


def wide_starter(x):
    """What it returns. What it returns. What it returns. What it returns. What it returns. """
    raise NotImplementedError
