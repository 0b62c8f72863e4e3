import math


def analyse(n_c, k_c, n_t, k_t):
    """Result of a conversion test with a planned split of 50:50, as a dict.

    n_c, n_t: users in control and treatment; k_c, k_t: buyers among them;
    all Python ints. ValueError unless n > 0 and 0 <= k <= n in both groups.

    Returns {"difference": float, "z": float, "p_value": float,
             "interval": (low, high), "split_p": float, "verdict": str}.
    """
    raise NotImplementedError
