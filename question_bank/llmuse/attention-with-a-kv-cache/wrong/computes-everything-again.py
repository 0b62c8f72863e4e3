# fails: 1,500 tokens, then 100 single ones
# Keeps the tokens and attends from all of them in every step.
import numpy as np


class CachedAttention:
    def __init__(self, w_q, w_k, w_v):
        self.w_q, self.w_k, self.w_v = w_q, w_k, w_v
        self.reset()

    def reset(self):
        self.x = np.zeros((0, len(self.w_q)))

    def append(self, x):
        self.x = np.vstack([self.x, x])
        if len(self.x) == 0:
            return np.zeros((0, self.w_v.shape[1]))
        q, k, v = self.x @ self.w_q, self.x @ self.w_k, self.x @ self.w_v
        scores = q @ k.T / np.sqrt(k.shape[1])
        scores = np.where(np.tri(len(k), dtype=bool), scores, -np.inf)
        e = np.exp(scores - scores.max(axis=1, keepdims=True))
        out = e / e.sum(axis=1, keepdims=True) @ v
        return out[len(out) - len(x) :]
