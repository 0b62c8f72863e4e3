import numpy as np


def later(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
