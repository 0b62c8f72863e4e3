import numpy as np


def few_cases(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
