import numpy as np


def other_signature(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
