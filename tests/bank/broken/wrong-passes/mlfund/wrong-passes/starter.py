import numpy as np


def wrong_passes(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
