# fails: an arm without rewards comes first under UCB
# Adds a small number to the counts instead of taking untried arms first.
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
        return int(v * len(self.q)) if u < epsilon else int(np.argmax(self.q))

    def ucb(self, c):
        bonus = np.sqrt(np.log(self.n.sum() + 1e-9) / (self.n + 1e-9))
        return int(np.argmax(self.q + c * bonus))

    def update(self, arm, reward):
        self.n[arm] += 1
        self.q[arm] += (reward - self.q[arm]) / self.n[arm]
