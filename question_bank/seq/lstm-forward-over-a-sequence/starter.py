import numpy as np


def lstm(x, h0, c0, w_x, w_h, b):
    """Forward pass of an LSTM over a sequence.

    x: (T, N, D); h0, c0: (N, H); w_x: (D, 4H); w_h: (H, 4H); b: (4H,);
    all float64. The blocks of H columns are the input gate, the forget
    gate, the candidate and the output gate.

    Returns (h, c): all hidden states (T, N, H) and the last cell state
    (N, H).
    """
    raise NotImplementedError
