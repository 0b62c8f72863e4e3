import numpy as np


def nearest_frame(events, frames):
    before = (np.searchsorted(frames, events, side="right") - 1).clip(0)
    after = (before + 1).clip(max=frames.size - 1)
    candidates = np.stack([before, after])
    choice = np.abs(frames[candidates] - events).argmin(axis=0)
    return np.take_along_axis(candidates, choice[None], axis=0)[0]
