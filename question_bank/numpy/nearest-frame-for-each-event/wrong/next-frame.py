# fails: before, between and after three frames; equal distance goes to the earlier frame; whole milliseconds since 1970; 100,000 events and 100,000 frames in time; many random times, draw 1; many random times, draw 2; many random times, draw 3
# The first frame that is not before the event, however far it is.
import numpy as np


def nearest_frame(events, frames):
    return np.minimum(np.searchsorted(frames, events), len(frames) - 1)
