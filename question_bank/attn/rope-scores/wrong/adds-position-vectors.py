# fails: one pair at positions 0 and 1; one pair at positions 6 and 7; the second pair turns more slowly; neighbours form a pair; adding 5 to every position changes nothing; five tokens of eight components; batch and head axes; positions with gaps, not sorted, not whole; equal positions give plain dot products; a single token; a shift by 100,000 changes nothing
# Adds sines and cosines as in the original Transformer.
import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    d = q.shape[-1]
    angle = positions[:, None] * base ** (-np.arange(0, d, 2) / d)  # (T, d/2)
    cos, sin = np.cos(angle), np.sin(angle)

    def rotate(x):
        even, odd = x[..., 0::2], x[..., 1::2]
        out = np.empty(x.shape)
        out[..., 0::2] = even + sin
        out[..., 1::2] = odd + cos
        return out

    return rotate(q) @ np.swapaxes(rotate(k), -1, -2)
