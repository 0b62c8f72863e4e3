import numpy as np


class CachedAttention:
    def __init__(self, w_q, w_k, w_v):
        self.w_q, self.w_k, self.w_v = w_q, w_k, w_v
        self.reset()

    def reset(self):
        self.key_chunks, self.value_chunks = [], []

    def append(self, x):
        old = sum(len(chunk) for chunk in self.key_chunks)
        self.key_chunks.append(x @ self.w_k)
        self.value_chunks.append(x @ self.w_v)
        k, v = np.vstack(self.key_chunks), np.vstack(self.value_chunks)
        scores = np.einsum("qd,kd->qk", x @ self.w_q, k) / k.shape[1] ** 0.5
        future = np.triu(np.ones(scores.shape), k=old + 1)
        scores = scores - 1e30 * future
        weights = np.exp(scores - scores.max(axis=1, keepdims=True, initial=-1e300))
        weights /= weights.sum(axis=1, keepdims=True)
        return weights @ v
