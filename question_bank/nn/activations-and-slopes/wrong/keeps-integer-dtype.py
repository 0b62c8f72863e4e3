# fails: ReLU below, at and above 0; relu slopes agree with central differences; whole numbers give floats for ReLU
# Works in the dtype that came in: ReLU of whole numbers stays whole.
import numpy as np


def activation(x, name):
    x = np.asarray(x)
    c = np.sqrt(2.0 / np.pi)
    if name == "relu":
        return np.where(x > 0, x, 0), np.where(x > 0, 1, 0)
    if name == "sigmoid":
        s = 1.0 / (1.0 + np.exp(np.minimum(-x, 700.0)))
        return s, s * (1.0 - s)
    if name == "tanh":
        t = np.tanh(x)
        return t, 1.0 - t**2
    if name == "gelu":
        t = np.tanh(c * (x + 0.044715 * x**3))
        return 0.5 * x * (1.0 + t), 0.5 * (1.0 + t) + 0.5 * x * (1.0 - t**2) * c * (1.0 + 0.134145 * x**2)
    raise ValueError(name)
