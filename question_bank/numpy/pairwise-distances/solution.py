import numpy as np


def pairwise_distances(X, Y, squared=False):
    """Euclidean distances (or their squares) between all rows of X and all rows of Y."""
    differences = X[:, None, :].astype(np.float64) - Y[None, :, :]
    squares = np.einsum("nmd,nmd->nm", differences, differences)
    return squares if squared else np.sqrt(squares)
