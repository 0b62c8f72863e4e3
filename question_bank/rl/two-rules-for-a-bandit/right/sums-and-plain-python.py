import math

import numpy as np


class Bandit:
    def __init__(self, n_arms):
        self.rewards = [[] for _ in range(n_arms)]

    def _mean(self, arm):
        rewards = self.rewards[arm]
        return math.fsum(rewards) / len(rewards) if rewards else 0.0

    def _best(self, score):
        best = 0
        for arm in range(1, len(self.rewards)):
            if score(arm) > score(best):
                best = arm
        return best

    def epsilon_greedy(self, epsilon, u, v):
        if u < epsilon:
            return math.floor(v * len(self.rewards))
        return self._best(self._mean)

    def ucb(self, c):
        t = sum(len(rewards) for rewards in self.rewards)

        def bound(arm):
            n = len(self.rewards[arm])
            return self._mean(arm) + c * math.sqrt(math.log(t) / n) if n else math.inf

        return self._best(bound)

    def update(self, arm, reward):
        self.rewards[arm].append(reward)

    def values(self):
        return np.array([self._mean(arm) for arm in range(len(self.rewards))])

    def counts(self):
        return np.array([len(rewards) for rewards in self.rewards])
