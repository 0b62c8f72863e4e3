import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    out = np.zeros(x.shape)
    for place in np.ndindex(*x.shape[:-1]):
        token = x[place] - (x[place].mean() if kind == "layer" else 0.0)
        out[place] = gain * token / np.sqrt(token @ token / token.size + eps)
        if bias is not None:
            out[place] += bias
    return out
