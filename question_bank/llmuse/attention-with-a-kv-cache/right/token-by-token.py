import numpy as np


class CachedAttention:
    def __init__(self, w_q, w_k, w_v):
        self.w_q, self.w_k, self.w_v = w_q, w_k, w_v
        self.size = 0
        self.keys = np.empty((16, w_k.shape[1]))
        self.values = np.empty((16, w_v.shape[1]))

    def reset(self):
        self.size = 0

    def _room(self, new):
        while self.size + new > len(self.keys):
            self.keys = np.concatenate([self.keys, np.empty_like(self.keys)])
            self.values = np.concatenate([self.values, np.empty_like(self.values)])

    def append(self, x):
        self._room(len(x))
        out = np.empty((len(x), self.w_v.shape[1]))
        queries = x @ self.w_q / np.sqrt(self.w_k.shape[1])
        keys, values = x @ self.w_k, x @ self.w_v
        for i in range(len(x)):
            self.keys[self.size] = keys[i]
            self.values[self.size] = values[i]
            self.size += 1
            s = self.keys[: self.size] @ queries[i]
            w = np.exp(s - s.max())
            out[i] = w @ self.values[: self.size] / w.sum()
        return out
