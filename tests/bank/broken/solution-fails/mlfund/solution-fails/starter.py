import numpy as np


def solution_fails(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
