import numpy as np


def lora_layer(x, W, A, B, alpha, grad):
    """Forward and backward pass of a linear layer with LoRA.

    x: (..., d_in); W: (d_out, d_in), frozen; A: (r, d_in);
    B: (d_out, r); grad: (..., d_out), the derivative with respect to
    the output.

    Returns a dict of new arrays: out, dx, dA, dB, merged.
    """
    raise NotImplementedError
