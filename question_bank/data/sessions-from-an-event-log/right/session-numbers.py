import numpy as np


def session_features(users, times, gap=1800):
    by_time = np.argsort(times, kind="stable")
    order = by_time[np.argsort(users[by_time], kind="stable")]
    names, who = np.unique(users[order], return_inverse=True)
    t = times[order].astype(np.float64)
    step = np.r_[True, (np.diff(who) > 0) | (np.diff(t) > gap)][: len(t)]
    number = np.cumsum(step) - 1  # the session of each event
    size = np.bincount(number)
    first = np.full(len(size), np.inf)
    last = np.full(len(size), -np.inf)
    np.minimum.at(first, number, t)
    np.maximum.at(last, number, t)
    owner = who[step]
    sessions = np.bincount(owner, minlength=len(names))
    total = np.zeros(len(names))
    np.add.at(total, owner, last - first)
    bounces = np.zeros(len(names), dtype=np.int64)
    np.add.at(bounces, owner, size == 1)
    return {
        "user": names,
        "events": np.bincount(who, minlength=len(names)),
        "sessions": sessions,
        "bounces": bounces,
        "mean_length": total / np.maximum(sessions, 1),
    }
