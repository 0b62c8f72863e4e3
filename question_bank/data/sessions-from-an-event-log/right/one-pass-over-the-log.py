import numpy as np


def session_features(users, times, gap=1800):
    logs = {}
    for user, time in zip(users.tolist(), times.tolist()):
        logs.setdefault(user, []).append(time)
    table = []
    for user in sorted(logs):
        log = sorted(logs[user])
        sessions = [[log[0]]]
        for before, now in zip(log, log[1:]):
            if now - before > gap:
                sessions.append([])
            sessions[-1].append(now)
        length = sum(s[-1] - s[0] for s in sessions) / len(sessions)
        bounces = sum(len(s) == 1 for s in sessions)
        table.append((user, len(log), len(sessions), bounces, length))
    columns = list(zip(*table)) or [()] * 5
    names = ["user", "events", "sessions", "bounces"]
    result = {n: np.array(c, dtype=np.int64) for n, c in zip(names, columns)}
    return result | {"mean_length": np.array(columns[4], dtype=np.float64)}
