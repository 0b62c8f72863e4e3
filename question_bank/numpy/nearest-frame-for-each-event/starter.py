import numpy as np


def nearest_frame(events, frames):
    """For each event the nearest frame's index; ties: the earlier one.

    events: (n,), any order; frames: (m,), strictly ascending, m >= 1; both
    float64 or both int64. Returns int64 (n,). The inputs are not changed.
    """
    nearest = np.zeros(len(events), dtype=np.int64)
    for i in range(len(events)):
        best = abs(events[i] - frames[0])
        for j in range(1, len(frames)):
            gap = abs(events[i] - frames[j])
            if gap < best:
                best = gap
                nearest[i] = j
    return nearest
