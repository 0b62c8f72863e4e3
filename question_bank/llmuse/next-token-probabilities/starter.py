import numpy as np


def next_token_probs(logits, temperature=1.0, top_k=None, top_p=None):
    """Distribution of the next token after temperature, top-k, top-p.

    logits: (V,) int64 or float64, V >= 1.
    temperature: 0 means greedy.
    top_k, top_p: None switches the filter off.

    Returns a new float64 array (V,) that sums to 1.
    """
    raise NotImplementedError
