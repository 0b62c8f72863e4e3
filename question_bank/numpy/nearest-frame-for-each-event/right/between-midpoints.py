import numpy as np


def nearest_frame(events, frames):
    borders = frames[:-1] + np.diff(frames) / 2
    return np.searchsorted(borders, events, side="left").astype(np.int64)
