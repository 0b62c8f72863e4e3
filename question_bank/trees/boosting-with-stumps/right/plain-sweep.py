import numpy as np


class Boosting:
    def __init__(self, rounds, lr):
        self.rounds, self.lr = rounds, lr

    def fit(self, X, y):
        self.mean, self.trees = float(y.mean()), []
        columns = [column.tolist() for column in X.T]
        orders = [sorted(range(len(y)), key=column.__getitem__) for column in columns]
        errors = []
        for _ in range(self.rounds):
            r = (y - self.predict(X)).tolist()
            total, n, best = sum(r), len(r), None
            for j, (column, order) in enumerate(zip(columns, orders)):
                running = 0.0
                for k in range(1, n):
                    running += r[order[k - 1]]
                    a, b = column[order[k - 1]], column[order[k]]
                    if a == b:
                        continue
                    rest = total - running
                    gain = running * running / k + rest * rest / (n - k)
                    if best is None or gain > best[0] + 1e-9:
                        best = gain, j, (a + b) / 2, running / k, rest / (n - k)
            if best:
                self.trees.append(best[1:])
            errors.append(np.mean((y - self.predict(X)) ** 2))
        return np.array(errors, dtype=np.float64)

    def predict(self, X):
        out = np.full(len(X), self.mean)
        for j, t, low, high in self.trees:
            out += self.lr * np.where(X[:, j] <= t, low, high)
        return out
