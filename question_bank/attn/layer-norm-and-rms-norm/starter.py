import numpy as np


def normalise(x, gain, bias=None, kind="layer", eps=1e-5):
    """Layer norm ("layer") or RMSNorm ("rms") over the last axis.

    x: float64 or int64 (..., d); leading axes may have size 0.
    gain: float64 (d,), multiplied after normalising.
    bias: None or float64 (d,), added last, for both kinds.
    eps: added to the variance or mean square, inside the root.

    Returns a new float64 array of the shape of x.
    """
    raise NotImplementedError
