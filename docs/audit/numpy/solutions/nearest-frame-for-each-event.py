import numpy as np


def nearest_frame(events, frames):
    right = np.searchsorted(frames, events)
    right = np.clip(right, 0, len(frames) - 1)
    left = np.maximum(right - 1, 0)
    use_left = np.abs(events - frames[left]) <= np.abs(events - frames[right])
    return np.where(use_left, left, right).astype(np.int64)
