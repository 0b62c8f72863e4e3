import numpy as np


def initial_layer(draws, scheme, distribution):
    rows, columns = np.shape(draws)
    fans = {"xavier": (rows + columns) / 2, "he": rows}
    if scheme not in fans or distribution not in ("normal", "uniform"):
        raise ValueError("unknown scheme or distribution")
    # a uniform number from [0, 1) has mean 1/2 and variance 1/12
    unit = draws if distribution == "normal" else (draws - 0.5) * 12**0.5
    gain = 1 if scheme == "xavier" else 2
    return unit * (gain / fans[scheme]) ** 0.5, np.zeros(columns)
