import numpy as np


def nearest_frame(events, frames):
    """For each event the nearest frame's index; ties: the earlier one."""
    after = np.searchsorted(frames, events)  # first frame not before it
    right = after.clip(max=len(frames) - 1)
    left = (after - 1).clip(min=0)
    gap_right = np.abs(frames[right] - events)
    gap_left = np.abs(frames[left] - events)
    return np.where(gap_right < gap_left, right, left)
