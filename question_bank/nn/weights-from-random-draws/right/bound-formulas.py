import numpy as np


def initial_layer(draws, scheme, distribution):
    i, o = draws.shape
    if distribution not in {"normal", "uniform"}:
        raise ValueError(distribution)
    match scheme, distribution:
        case "xavier", "normal":
            W = np.sqrt(2 / (i + o)) * draws
        case "he", "normal":
            W = np.sqrt(2 / i) * draws
        case "xavier", "uniform":
            a = np.sqrt(6 / (i + o))
            W = -a + 2 * a * draws
        case "he", "uniform":
            a = np.sqrt(6 / i)
            W = -a + 2 * a * draws
        case _:
            raise ValueError(scheme)
    return W, 0.0 * W[0]
