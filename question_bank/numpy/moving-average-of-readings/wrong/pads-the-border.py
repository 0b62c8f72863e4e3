# fails: four readings in pairs; two sensors, one window; windows of five over twenty readings; three sensors side by side; whole numbers are not rounded; a window as long as the signal; a window longer than the signal; a constant signal stays constant; 800,000 readings in time
# Keeps n results by padding with zeros.
import numpy as np


def moving_average(x, k):
    x = x.astype(float)
    padded = np.concatenate([np.zeros((k - 1, *x.shape[1:])), x])
    c = np.concatenate([np.zeros((1, *x.shape[1:])), np.cumsum(padded, axis=0)])
    return (c[k:] - c[:-k]) / k
