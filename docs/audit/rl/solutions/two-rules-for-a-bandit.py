import numpy as np


class Bandit:
    def __init__(self, n_arms):
        self.k = n_arms
        self.n = np.zeros(n_arms, dtype=np.int64)
        self.total = np.zeros(n_arms)

    def epsilon_greedy(self, epsilon, u, v):
        if u < epsilon:
            return min(int(v * self.k), self.k - 1)
        return int(np.argmax(self.values()))

    def ucb(self, c):
        if (self.n == 0).any():
            return int(np.argmax(self.n == 0))
        t = self.n.sum()
        return int(np.argmax(self.values() + c * np.sqrt(np.log(t) / self.n)))

    def update(self, arm, reward):
        self.n[arm] += 1
        self.total[arm] += reward

    def values(self):
        return self.total / np.maximum(self.n, 1)

    def counts(self):
        return self.n.copy()
