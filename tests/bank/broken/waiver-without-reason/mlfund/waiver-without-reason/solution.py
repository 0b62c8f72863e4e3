import numpy as np


def hints_and_clarify(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
