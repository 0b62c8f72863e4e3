# fails: two rewards of one arm, then a chance and a greedy choice; exploring reaches every arm, the best one as well; negative rewards: the untried arm looks best
# Explores at u equal to epsilon, so even for epsilon 0.
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
        return int(v * len(self.q)) if u <= epsilon else int(np.argmax(self.q))

    def ucb(self, c):
        if np.any(self.n == 0):
            return int(np.argmin(self.n))
        return int(np.argmax(self.q + c * np.sqrt(np.log(self.n.sum()) / self.n)))

    def update(self, arm, reward):
        self.n[arm] += 1
        self.q[arm] += (reward - self.q[arm]) / self.n[arm]
