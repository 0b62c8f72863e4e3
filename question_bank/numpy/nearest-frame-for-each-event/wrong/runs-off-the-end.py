# fails: before, between and after three frames; events on a frame get that frame; one frame only; many random times, draw 1
# No clipping on the left, where -1 means the last frame, and signed gaps at the ends.
import numpy as np


def nearest_frame(events, frames):
    after = np.searchsorted(frames, events)
    right = np.minimum(after, len(frames) - 1)
    left = after - 1
    return np.where(frames[right] - events < events - frames[left], right, left)
