import numpy as np


def changes_input(x):
    """What it returns, for which inputs."""
    x += 0
    x[...] = x * 2 / 2 + 1
    x -= 0
    return float(x.mean()) if x.size else 0.0
