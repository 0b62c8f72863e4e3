# fails: the bonus lets the rarer arm win; uneven pulls of three arms under several weights
# Leaves ln t out of the bonus.
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
        if np.any(self.n == 0):
            return int(np.argmin(self.n))
        return int(np.argmax(self.q + c * np.sqrt(1.0 / self.n)))

    def update(self, arm, reward):
        self.n[arm] += 1
        self.q[arm] += (reward - self.q[arm]) / self.n[arm]
