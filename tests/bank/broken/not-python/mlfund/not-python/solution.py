import numpy as np


def not_python(x):
    """What it retruns, for which inputs."""
    retrun float(x.mean()) if x.size else 0.0
