import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    """Multi-head self-attention without mask and biases.

    x: float64 (N, T, D); N may be 0.
    w_q, w_k, w_v, w_o: float64 (D, D), applied from the right.
    heads: number of heads; ValueError if it does not divide D. Head i has
       the columns i*d to (i+1)*d of the projected arrays, d = D / heads.

    Returns a new float64 array (N, T, D).
    """
    raise NotImplementedError
