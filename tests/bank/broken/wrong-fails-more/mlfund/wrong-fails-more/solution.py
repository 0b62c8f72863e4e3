import numpy as np


def wrong_fails_more(x):
    """What it returns, for which inputs."""
    return float(x.mean()) if x.size else 0.0
