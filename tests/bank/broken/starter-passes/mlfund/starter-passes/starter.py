import numpy as np


def starter_passes(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
