import numpy as np


def no_fails_line(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
