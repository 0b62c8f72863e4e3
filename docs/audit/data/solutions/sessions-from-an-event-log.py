import numpy as np


def session_features(users, times, gap=1800):
    if len(users) == 0:
        none = np.zeros(0, dtype=np.int64)
        return {"user": none, "events": none.copy(), "sessions": none.copy(),
                "bounces": none.copy(), "mean_length": np.zeros(0)}
    order = np.lexsort((times, users))
    u, t = users[order], times[order]
    new_user = np.r_[True, u[1:] != u[:-1]]
    new = new_user | np.r_[True, t[1:] - t[:-1] > gap]
    start = np.flatnonzero(new)
    end = np.r_[start[1:], len(u)]
    length = (t[end - 1] - t[start]).astype(np.float64)
    user, code = np.unique(u[start], return_inverse=True)
    size = end - start
    m = len(user)
    sessions = np.bincount(code, minlength=m)
    first = np.flatnonzero(new_user)
    return {"user": user,
            "events": np.diff(np.r_[first, len(u)]).astype(np.int64),
            "sessions": sessions.astype(np.int64),
            "bounces": np.bincount(code[size == 1], minlength=m).astype(np.int64),
            "mean_length": np.bincount(code, weights=length, minlength=m) / sessions}
