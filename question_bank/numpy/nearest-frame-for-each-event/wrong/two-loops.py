# fails: 100,000 events and 100,000 frames in time
# The starter as it was given: right, but n times m steps in Python.
import numpy as np


def nearest_frame(events, frames):
    nearest = np.zeros(len(events), dtype=np.int64)
    for i in range(len(events)):
        best = abs(events[i] - frames[0])
        for j in range(1, len(frames)):
            gap = abs(events[i] - frames[j])
            if gap < best:
                best = gap
                nearest[i] = j
    return nearest
