import numpy as np


class CachedAttention:
    def __init__(self, w_q, w_k, w_v):
        self.w_q, self.w_k, self.w_v = (np.array(w, dtype=float) for w in (w_q, w_k, w_v))
        self.reset()

    def reset(self):
        self.n = 0
        self.K = np.zeros((16, self.w_k.shape[1]))
        self.V = np.zeros((16, self.w_v.shape[1]))

    def append(self, x):
        t = len(x)
        need = self.n + t
        if need > len(self.K):
            size = max(need, 2 * len(self.K))
            for name in "KV":
                old = getattr(self, name)
                new = np.zeros((size, old.shape[1]))
                new[:self.n] = old[:self.n]
                setattr(self, name, new)
        q = x @ self.w_q
        self.K[self.n:need] = x @ self.w_k
        self.V[self.n:need] = x @ self.w_v
        s = q @ self.K[:need].T / np.sqrt(self.w_q.shape[1])
        pos = self.n + np.arange(t)
        s = np.where(np.arange(need)[None, :] <= pos[:, None], s, -np.inf)
        self.n = need
        if t == 0:
            return np.zeros((0, self.w_v.shape[1]))
        s -= s.max(axis=1, keepdims=True)
        p = np.exp(s)
        p /= p.sum(axis=1, keepdims=True)
        return p @ self.V[:need]
