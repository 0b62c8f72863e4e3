import numpy as np


def block(x, p, heads):
    """Forward pass of a causal decoder block with pre-norm and ReLU.

    x: float64 (N, T, D); N may be 0.
    p: dictionary of float64 arrays: gain_1, bias_1, gain_2, bias_2 (D,);
       w_q, w_k, w_v, w_o (D, D); w_1 (D, M), b_1 (M,), w_2 (M, D),
       b_2 (D,).
    heads: number of heads, divides D.

    Returns a new float64 array (N, T, D).
    """
    raise NotImplementedError
