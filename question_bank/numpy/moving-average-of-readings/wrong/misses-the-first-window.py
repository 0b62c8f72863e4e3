# fails: four readings in pairs; two sensors, one window; windows of five over twenty readings; three sensors side by side; whole numbers are not rounded; a window of one; a window as long as the signal; a constant signal stays constant; 800,000 readings in time
# No leading zero: the first window is never formed.
import numpy as np


def moving_average(x, k):
    if k > len(x):
        return np.zeros((0, *x.shape[1:]))
    c = np.cumsum(x, axis=0, dtype=float)
    return (c[k:] - c[:-k]) / k
