# fails: two users, a pause of exactly 30 minutes; one user goes on where another stops; every event is a session of its own; user numbers of thirteen digits, no bounces; 200,000 events of 20,000 users in time; a small log, draw 1; a small log, draw 2; a small log, draw 3; times before 0
# Looks at the pauses only: one user's session runs on into the next user's.
import numpy as np


def session_features(users, times, gap=1800):
    order = np.lexsort((times, users))
    u, t = users[order], times[order]
    begins = np.ones(len(u), dtype=bool)
    begins[1:] = np.diff(t) > gap
    start = np.flatnonzero(begins)
    end = np.flatnonzero(np.roll(begins, -1))
    user, who = np.unique(u, return_inverse=True)
    code = who[start]
    sessions = np.bincount(code, minlength=len(user))
    lengths = np.bincount(code, weights=t[end] - t[start], minlength=len(user))
    return {
        "user": user,
        "events": np.bincount(who),
        "sessions": sessions,
        "bounces": np.bincount(code[start == end], minlength=len(user)),
        "mean_length": lengths / sessions,
    }
