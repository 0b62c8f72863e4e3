import numpy as np


def activation(x, name):
    """Value and derivative of an activation function, entry by entry."""
    if name == "relu":
        active = x > 0
        return np.where(active, x, 0.0), active.astype(np.float64)
    if name == "sigmoid":
        e = np.exp(-np.abs(x))
        s = np.where(x >= 0, 1.0, e) / (1.0 + e)
        return s, s * (1.0 - s)
    if name == "tanh":
        t = np.tanh(x)
        return t, 1.0 - t**2
    if name == "gelu":
        c = np.sqrt(2.0 / np.pi)
        t = np.tanh(c * (x + 0.044715 * x**3))
        step = 0.5 * (1.0 + t)
        step_slope = 0.5 * (1.0 - t**2) * c * (1.0 + 3 * 0.044715 * x**2)
        return x * step, step + x * step_slope
    raise ValueError(f"no activation {name!r}")
