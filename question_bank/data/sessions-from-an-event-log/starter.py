import numpy as np


def session_features(users, times, gap=1800):
    """Features of each user's sessions, from a log in any order.

    users: (n,) int64; times: (n,) seconds, int64 or float64; n may be 0.
    gap: a pause of more than this many seconds begins a new session.

    Returns a dict of arrays, one entry for each user in ascending order:
    "user", "events", "sessions", "bounces" (int64) and "mean_length"
    (float64, in seconds). The inputs are not changed.
    """
    raise NotImplementedError
