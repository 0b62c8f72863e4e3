import numpy as np


def changes_input(x):
    """What it returns, for which inputs."""
    mean = float(x.mean()) if x.size else 0.0
    x *= 2
    return mean
