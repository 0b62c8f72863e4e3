import numpy as np


class Node:
    def __init__(self, label):
        self.label = label
        self.feature = None
        self.threshold = None
        self.left = self.right = None

    def fill(self, X, rows, out):
        if self.feature is None:
            out[rows] = self.label
            return
        goes_left = X[rows, self.feature] <= self.threshold
        self.left.fill(X, rows[goes_left], out)
        self.right.fill(X, rows[~goes_left], out)


class Tree:
    def __init__(self, max_depth, min_leaf):
        self.limits = max_depth, min_leaf

    def fit(self, X, y):
        max_depth, _ = self.limits
        self.codes, y = np.unique(y, return_inverse=True)
        self.root = self._leaf(y)
        self.count = 1
        waiting = [(self.root, X, y, 0)]
        while waiting:
            node, X, y, depth = waiting.pop()
            if depth == max_depth or len(set(y.tolist())) == 1:
                continue
            found = self._search(X, y)
            if found is None:
                continue
            _, node.feature, node.threshold = found
            left = X[:, node.feature] <= node.threshold
            node.left, node.right = self._leaf(y[left]), self._leaf(y[~left])
            self.count += 1
            waiting.append((node.left, X[left], y[left], depth + 1))
            waiting.append((node.right, X[~left], y[~left], depth + 1))

    def predict(self, X):
        out = np.empty(len(X), dtype=np.int64)
        self.root.fill(X, np.arange(len(X)), out)
        return out

    def n_leaves(self):
        return self.count

    def _leaf(self, y):
        return Node(self.codes[np.bincount(y).argmax()])

    def _search(self, X, y):
        _, min_leaf = self.limits
        n = len(y)
        one_hot = np.eye(len(self.codes))[y]
        best = None
        for feature in range(X.shape[1]):
            order = np.argsort(X[:, feature])
            column = X[order, feature]
            counts = one_hot[order].cumsum(axis=0)
            for i in range(min_leaf, n - min_leaf + 1):
                if column[i - 1] == column[i]:
                    continue
                left, right = counts[i - 1], counts[-1] - counts[i - 1]
                impurity = i / n * (1 - np.sum((left / i) ** 2)) + (n - i) / n * (1 - np.sum((right / (n - i)) ** 2))
                if best is None or impurity < best[0] - 1e-9:
                    best = impurity, feature, (column[i - 1] + column[i]) / 2
        return best
