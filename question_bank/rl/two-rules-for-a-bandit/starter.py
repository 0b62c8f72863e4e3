import numpy as np


class Bandit:
    """Mean rewards of some arms, and two rules to choose the next one."""

    def __init__(self, n_arms):
        """n_arms >= 1; no rewards yet."""
        raise NotImplementedError

    def epsilon_greedy(self, epsilon, u, v):
        """The next arm, an int; u and v are uniform draws in [0, 1)."""
        raise NotImplementedError

    def ucb(self, c):
        """The next arm, an int, by the largest upper confidence bound."""
        raise NotImplementedError

    def update(self, arm, reward):
        """Record a reward, int or float; returns None."""
        raise NotImplementedError

    def values(self):
        """Mean reward of each arm, float64; 0.0 without rewards."""
        raise NotImplementedError

    def counts(self):
        """Number of rewards of each arm, int64."""
        raise NotImplementedError
