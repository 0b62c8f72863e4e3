import numpy as np


class Boosting:
    def __init__(self, rounds, lr):
        self.rounds, self.lr = rounds, lr

    def fit(self, X, y):
        X = np.asarray(X, dtype=float)
        n, d = X.shape
        self.base = float(y.mean())
        self.stumps = []
        pred = np.full(n, self.base)
        pre = []
        for f in range(d):
            o = np.argsort(X[:, f], kind="stable")
            v = X[o, f]
            cut = np.nonzero(v[1:] > v[:-1])[0]
            if len(cut):
                pre.append((f, o, v, cut))
        out = []
        for _ in range(self.rounds):
            r = y - pred
            best = None
            for f, o, v, cut in pre:
                rs = r[o]
                cs = np.cumsum(rs)
                sl = cs[cut]
                sr = cs[-1] - sl
                nl = cut + 1.0
                nr = n - nl
                sse = (rs @ rs) - sl**2 / nl - sr**2 / nr
                k = np.nonzero(sse < sse.min() + 1e-9)[0][0]
                if best is None or sse[k] < best[0] - 1e-9:
                    a, b = v[cut[k]], v[cut[k] + 1]
                    best = (sse[k], f, a / 2 + b / 2, sl[k] / nl[k], sr[k] / nr[k])
            if best is not None:
                _, f, t, l, rr = best
                self.stumps.append((f, t, l, rr))
                pred = pred + self.lr * np.where(X[:, f] <= t, l, rr)
            out.append(np.mean((y - pred) ** 2))
        return np.array(out, dtype=float)

    def predict(self, X):
        X = np.asarray(X, dtype=float)
        p = np.full(len(X), self.base)
        for f, t, l, r in self.stumps:
            p = p + self.lr * np.where(X[:, f] <= t, l, r)
        return p
