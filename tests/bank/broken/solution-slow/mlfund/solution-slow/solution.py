import numpy as np


def solution_slow(x):
    """What it returns, for which inputs."""
    import time

    end = time.process_time() + 0.75
    while time.process_time() < end and x.shape == (2, 2):
        pass
    return float(x.mean()) if x.size else 0.0
