import numpy as np


def activation(x, name):
    x = np.array(x, dtype=np.float64)
    if name == "relu":
        value = np.maximum(x, 0.0)
        slope = (x > 0).astype(np.float64)
    elif name == "sigmoid":
        e = np.exp(-np.abs(x))
        value = np.where(x >= 0, 1.0, e) / (1.0 + e)
        slope = e / (1.0 + e) ** 2
    elif name == "tanh":
        value = np.tanh(x)
        slope = 1.0 - value * value
    elif name == "gelu":
        c = np.sqrt(2.0 / np.pi)
        t = np.tanh(c * (x + 0.044715 * x**3))
        value = 0.5 * x * (1.0 + t)
        slope = 0.5 * (1.0 + t) + 0.5 * x * (1.0 - t * t) * c * (1.0 + 3 * 0.044715 * x * x)
    else:
        raise ValueError(name)
    return np.asarray(value, dtype=np.float64), np.asarray(slope, dtype=np.float64)
