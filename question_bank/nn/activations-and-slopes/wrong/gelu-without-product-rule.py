# fails: GELU of -1, 0 and 1; gelu slopes agree with central differences; whole numbers for GELU
# Forgets the second term of the product rule.
import numpy as np


def activation(x, name):
    x = np.asarray(x, dtype=float)
    c = np.sqrt(2.0 / np.pi)
    if name == "relu":
        return np.maximum(x, 0.0), (x > 0).astype(float)
    if name == "sigmoid":
        s = 1.0 / (1.0 + np.exp(np.minimum(-x, 700.0)))
        return s, s * (1.0 - s)
    if name == "tanh":
        t = np.tanh(x)
        return t, 1.0 - t**2
    if name == "gelu":
        t = np.tanh(c * (x + 0.044715 * x**3))
        return 0.5 * x * (1.0 + t), 0.5 * (1.0 + t)
    raise ValueError(name)
