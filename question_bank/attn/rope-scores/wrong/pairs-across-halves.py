# fails: the second pair turns more slowly; neighbours form a pair; adding 5 to every position changes nothing; five tokens of eight components; batch and head axes; positions with gaps, not sorted, not whole; a shift by 100,000 changes nothing
# Pairs component i with i + d/2.
import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    d = q.shape[-1]
    angle = positions[:, None] * base ** (-np.arange(0, d, 2) / d)  # (T, d/2)
    cos, sin = np.cos(angle), np.sin(angle)

    def rotate(x):
        even, odd = x[..., : d // 2], x[..., d // 2 :]
        out = np.empty(x.shape)
        out[..., : d // 2] = even * cos - odd * sin
        out[..., d // 2 :] = even * sin + odd * cos
        return out

    return rotate(q) @ np.swapaxes(rotate(k), -1, -2)
