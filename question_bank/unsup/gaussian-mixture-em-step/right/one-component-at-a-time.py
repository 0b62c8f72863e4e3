import numpy as np


def log_density(X, mean, variance):
    z = (X - mean) / np.sqrt(variance)
    return -(z * z).sum(axis=1) / 2 - np.log(variance).sum() / 2 - X.shape[1] * np.log(2 * np.pi) / 2


def em_step(X, weights, means, variances, floor=1e-6):
    columns = [np.log(w) + log_density(X, m, v) for w, m, v in zip(weights, means, variances)]
    joint = np.column_stack(columns)
    joint_max = joint.max(axis=1)
    scaled = np.exp(joint - joint_max[:, None])
    totals = scaled.sum(axis=1)
    resp = scaled / totals[:, None]
    out_m, out_v = [], []
    for r, m, v in zip(resp.T, means, variances):
        if r.sum() < 1e-12:
            out_m.append(m)
            out_v.append(v)
            continue
        mean = np.average(X, axis=0, weights=r)
        out_m.append(mean)
        out_v.append(np.clip(np.average((X - mean) ** 2, axis=0, weights=r), floor, None))
    return {
        "resp": resp,
        "log_likelihood": float(np.sum(joint_max + np.log(totals))),
        "weights": resp.mean(axis=0),
        "means": np.array(out_m),
        "variances": np.array(out_v),
    }
