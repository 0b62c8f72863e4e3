import numpy as np


def causal_attention(q, k, v, is_token):
    """Causal attention over a padded batch.

    q, k: (N, T, d), v: (N, T, d_v), float64; N may be 0.
    is_token: boolean (N, T), False where there is padding.

    Returns (output, weights), shapes (N, T, d_v) and (N, T, T). Query i
    sees key j if j <= i and key j is no padding; a query that sees no key
    has only zeros.
    """
    raise NotImplementedError
