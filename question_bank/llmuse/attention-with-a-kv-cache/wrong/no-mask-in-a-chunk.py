# fails: running means where all scores are 0; three tokens by hand; all tokens at once; the same tokens in chunks of 2, 4 and 3; no token of a chunk sees a later one; wide values, narrow keys; as many tokens as features; reset starts a new text; an empty chunk later on; scores of 10,000; a hidden token with a score 20,000 higher
# Lets the tokens of a chunk see each other in both directions.
import numpy as np


class CachedAttention:
    def __init__(self, w_q, w_k, w_v):
        self.w_q, self.w_k, self.w_v = w_q, w_k, w_v
        self.reset()

    def reset(self):
        self.k = np.zeros((0, self.w_k.shape[1]))
        self.v = np.zeros((0, self.w_v.shape[1]))

    def append(self, x):
        n, t = len(self.k), len(x)
        self.k = np.concatenate([self.k, x @ self.w_k])
        self.v = np.concatenate([self.v, x @ self.w_v])
        if t == 0:
            return np.zeros((0, self.v.shape[1]))

        scores = x @ self.w_q @ self.k.T / np.sqrt(self.k.shape[1])
        e = np.exp(scores - scores.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True) @ self.v
