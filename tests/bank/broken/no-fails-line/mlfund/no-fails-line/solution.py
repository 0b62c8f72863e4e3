import numpy as np


def no_fails_line(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
