import numpy as np


def pairwise_distances(X, Y, squared=False):
    """Distances (or their squares) of all rows of X to all rows of Y."""
    differences = X[:, None, :].astype(np.float64) - Y[None, :, :]
    squares = np.einsum("nmd,nmd->nm", differences, differences)
    return squares if squared else np.sqrt(squares)
