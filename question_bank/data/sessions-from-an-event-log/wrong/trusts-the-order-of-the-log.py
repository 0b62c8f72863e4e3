# fails: two users, a pause of exactly 30 minutes; another gap, two events in the same second; the order of the log does not matter; 200,000 events of 20,000 users in time; a small log, draw 1; a small log, draw 2; a small log, draw 3; user numbers of thirteen digits, no bounces
# Sorts by user only and takes the times as they come.
import numpy as np


def session_features(users, times, gap=1800):
    order = np.argsort(users, kind="stable")
    u, t = users[order], times[order]
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
