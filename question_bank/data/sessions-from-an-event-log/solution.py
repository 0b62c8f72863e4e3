import numpy as np


def session_features(users, times, gap=1800):
    """Features of each user's sessions, from a log in any order."""
    order = np.lexsort((times, users))  # by user, then by time
    u, t = users[order], times[order]
    begins = np.ones(len(u), dtype=bool)
    begins[1:] = (u[1:] != u[:-1]) | (np.diff(t) > gap)
    start = np.flatnonzero(begins)
    end = np.flatnonzero(np.roll(begins, -1))  # last event of each session
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
