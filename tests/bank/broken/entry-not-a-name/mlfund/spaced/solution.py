import numpy as np


def spaced(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
