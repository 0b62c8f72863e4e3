import numpy as np


def few_cases(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
