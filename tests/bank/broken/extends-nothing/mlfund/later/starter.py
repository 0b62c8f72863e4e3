import numpy as np


def later(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
