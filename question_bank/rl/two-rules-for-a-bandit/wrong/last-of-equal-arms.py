# fails: equal values: the lowest arm; equal bounds: the lowest arm
# Takes the last of equal values.
import numpy as np


class Bandit:
    def __init__(self, n_arms):
        self.n = np.zeros(n_arms, dtype=np.int64)
        self.q = np.zeros(n_arms)

    def values(self):
        return self.q.copy()

    def counts(self):
        return self.n.copy()

    def epsilon_greedy(self, epsilon, u, v):
        if u < epsilon:
            return int(v * len(self.q))
        return max(range(len(self.q)), key=lambda arm: (self.q[arm], arm))

    def ucb(self, c):
        if np.any(self.n == 0):
            return int(np.argmin(self.n))
        bound = self.q + c * np.sqrt(np.log(self.n.sum()) / self.n)
        return max(range(len(bound)), key=lambda arm: (bound[arm], arm))

    def update(self, arm, reward):
        self.n[arm] += 1
        self.q[arm] += (reward - self.q[arm]) / self.n[arm]
