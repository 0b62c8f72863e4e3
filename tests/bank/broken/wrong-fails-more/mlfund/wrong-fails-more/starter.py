import numpy as np


def wrong_fails_more(x):
    """What it returns, for which inputs."""
    raise NotImplementedError
