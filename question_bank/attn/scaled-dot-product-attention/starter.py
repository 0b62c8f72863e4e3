import numpy as np


def attention(q, k, v, mask=None):
    """Scaled dot-product attention.

    q: (..., n_q, d), k: (..., n_k, d), v: (..., n_k, d_v), all float64,
       with equal leading axes (any number, also none); d, n_k, d_v >= 1.
       All values are finite, also those at forbidden keys.
    mask: None, or a boolean array that broadcasts to (..., n_q, n_k);
       True means that the query may attend to the key.

    Returns (output, weights), shapes (..., n_q, d_v) and (..., n_q, n_k).
    Forbidden pairs have weight 0; a query with no allowed key has only
    zeros in weights and in output.
    """
    raise NotImplementedError
