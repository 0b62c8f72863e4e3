import numpy as np


class CachedAttention:
    """One head of causal self-attention with a cache.

    w_q, w_k: (d, d_k); w_v: (d, d_v), float64.
    """

    def __init__(self, w_q, w_k, w_v):
        raise NotImplementedError

    def append(self, x):
        """Outputs (t, d_v) of t new tokens, x of shape (t, d)."""
        raise NotImplementedError

    def reset(self):
        """Forget all tokens."""
        raise NotImplementedError
