import numpy as np


class Bandit:
    """Mean rewards of some arms, and two rules to choose the next one."""

    def __init__(self, n_arms):
        self.n = np.zeros(n_arms, dtype=np.int64)
        self.q = np.zeros(n_arms)

    def epsilon_greedy(self, epsilon, u, v):
        """The next arm; argmax takes the first of equal values."""
        if u < epsilon:
            return int(v * len(self.n))
        return int(np.argmax(self.q))

    def ucb(self, c):
        """The next arm by the largest upper confidence bound."""
        if np.any(self.n == 0):
            return int(np.argmin(self.n))
        bonus = np.sqrt(np.log(self.n.sum()) / self.n)
        return int(np.argmax(self.q + c * bonus))

    def update(self, arm, reward):
        """Move the mean of the arm towards the reward."""
        self.n[arm] += 1
        self.q[arm] += (reward - self.q[arm]) / self.n[arm]

    def values(self):
        """Mean reward of each arm."""
        return self.q.copy()

    def counts(self):
        """Number of rewards of each arm."""
        return self.n.copy()
