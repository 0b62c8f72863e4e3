import numpy as np


def em_step(X, weights, means, variances, floor=1e-6):
    """One EM step for a mixture of Gaussians with diagonal covariances.

    X: (n, d), float64 or int64, n at least 1; weights: float64 (k,),
    positive, sum 1; means, variances: float64 (k, d). None is changed.

    Returns a dict: "resp" (n, k) and "log_likelihood" (a float, the sum
    over rows of log p) for the parameters passed in, and the new "weights",
    "means", "variances". Variances are at least floor. A component whose
    responsibilities sum to less than 1e-12 keeps its mean and variances.
    """
    raise NotImplementedError
