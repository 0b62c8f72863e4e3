import numpy as np


def best_split(X, y, m):
    n, d = X.shape
    classes, yi = np.unique(y, return_inverse=True)
    yi = yi.reshape(-1)
    onehot = np.zeros((n, len(classes)))
    onehot[np.arange(n), yi] = 1
    found = None
    for f in range(d):
        o = np.argsort(X[:, f], kind="stable")
        v = X[o, f]
        cut = np.nonzero(v[1:] > v[:-1])[0]
        cut = cut[(cut + 1 >= m) & (n - cut - 1 >= m)]
        if len(cut) == 0:
            continue
        c = np.cumsum(onehot[o], axis=0)
        left = c[cut]
        right = c[-1] - left
        nl = cut + 1.0
        nr = n - nl
        imp = (nl - (left**2).sum(1) / nl + nr - (right**2).sum(1) / nr) / n
        k = np.nonzero(imp < imp.min() + 1e-9)[0][0]
        if found is None or imp[k] < found[2] - 1e-9:
            a, b = float(v[cut[k]]), float(v[cut[k] + 1])
            found = (f, a / 2 + b / 2, float(imp[k]))
    return found


class Tree:
    def __init__(self, max_depth, min_leaf):
        self.max_depth, self.min_leaf = max_depth, min_leaf

    def fit(self, X, y):
        self.nodes = []  # [f, t, left, right, label]
        self.leaves = 0
        stack = [(np.arange(len(y)), 0, None, None)]
        while stack:
            idx, depth, parent, side = stack.pop()
            me = len(self.nodes)
            if parent is not None:
                self.nodes[parent][side] = me
            vals, cnt = np.unique(y[idx], return_counts=True)
            node = [None, None, None, None, vals[np.argmax(cnt)]]
            self.nodes.append(node)
            s = None
            if len(vals) > 1 and depth < self.max_depth:
                s = best_split(X[idx], y[idx], self.min_leaf)
            if s is None:
                self.leaves += 1
                continue
            node[0], node[1] = s[0], s[1]
            go = X[idx, s[0]] <= s[1]
            stack.append((idx[go], depth + 1, me, 2))
            stack.append((idx[~go], depth + 1, me, 3))

    def predict(self, X):
        out = np.zeros(len(X), dtype=np.int64)
        stack = [(0, np.arange(len(X)))]
        while stack:
            k, idx = stack.pop()
            f, t, l, r, lab = self.nodes[k]
            if f is None:
                out[idx] = lab
                continue
            go = X[idx, f] <= t
            stack.append((l, idx[go]))
            stack.append((r, idx[~go]))
        return out

    def n_leaves(self):
        return int(self.leaves)
