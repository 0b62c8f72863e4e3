import numpy as np


def hints_and_clarify(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
