import numpy as np


def too_few_files(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
