# fails: another gap, two events in the same second; 200,000 events of 20,000 users in time; a small log, draw 1; a small log, draw 2; a small log, draw 3
# Removes rows that are equal, though they count separately.
import numpy as np


def session_features(users, times, gap=1800):
    rows = sorted(set(zip(users.tolist(), times.tolist())))
    u = np.array([user for user, _ in rows], dtype=users.dtype)
    t = np.array([time for _, time in rows], dtype=times.dtype)
    begins = np.ones(len(u), dtype=bool)
    begins[1:] = (u[1:] != u[:-1]) | (np.diff(t) > gap)
    start = np.flatnonzero(begins)
    end = np.flatnonzero(np.roll(begins, -1))
    user, code = np.unique(u[start], return_inverse=True)
    sessions = np.bincount(code)
    lengths = np.bincount(code, weights=t[end] - t[start])
    return {
        "user": user,
        "events": np.bincount(np.searchsorted(user, u)),
        "sessions": sessions,
        "bounces": np.bincount(code[start == end], minlength=len(user)),
        "mean_length": lengths / sessions,
    }
