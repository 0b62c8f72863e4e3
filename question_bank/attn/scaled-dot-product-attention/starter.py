import numpy as np


def attention(q, k, v, mask=None):
    """Scaled dot-product attention.

    q: float64 (..., n_q, d); k: float64 (..., n_k, d); v: float64 (..., n_k, d_v)
       with equal leading axes (any number, also none); n_k and d are at least 1.
    mask: None, or a boolean array that broadcasts to (..., n_q, n_k);
       True means that the query may attend to the key.

    Returns (output, weights): output is (..., n_q, d_v), weights (..., n_q, n_k).
    Forbidden pairs have weight 0; a query with no allowed key has only zeros in
    weights and in output.
    """
    raise NotImplementedError
