import numpy as np


def right_fails(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
