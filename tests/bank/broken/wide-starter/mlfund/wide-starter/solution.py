import numpy as np


def wide_starter(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
