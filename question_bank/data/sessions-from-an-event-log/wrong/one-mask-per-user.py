# fails: 200,000 events of 20,000 users in time
# Right, but looks at the whole log again for each user.
import numpy as np


def session_features(users, times, gap=1800):
    user = np.unique(users)
    table = {name: np.zeros(len(user), dtype=np.int64) for name in ["events", "sessions", "bounces"]}
    mean_length = np.zeros(len(user))
    for i, who in enumerate(user):
        t = np.sort(times[users == who])
        parts = np.split(t, np.flatnonzero(np.diff(t) > gap) + 1)
        table["events"][i], table["sessions"][i] = len(t), len(parts)
        table["bounces"][i] = sum(len(part) == 1 for part in parts)
        mean_length[i] = np.mean([part[-1] - part[0] for part in parts])
    return {"user": user, **table, "mean_length": mean_length}
