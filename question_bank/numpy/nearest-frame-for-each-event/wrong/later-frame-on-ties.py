# fails: equal distance goes to the earlier frame; many random times, draw 2
# Takes the later frame at equal distance.
import numpy as np


def nearest_frame(events, frames):
    after = np.searchsorted(frames, events)
    right = np.clip(after, 0, len(frames) - 1)
    left = np.clip(after - 1, 0, len(frames) - 1)
    return np.where(np.abs(frames[right] - events) <= np.abs(events - frames[left]), right, left)
