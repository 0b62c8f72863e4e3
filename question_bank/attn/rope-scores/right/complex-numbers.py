import numpy as np


def rope_scores(q, k, positions, base=10000.0):
    d = q.shape[-1]
    turn = np.exp(1j * np.outer(positions, 1.0 / base ** (2 * np.arange(d // 2) / d)))
    a = (q[..., 0::2] + 1j * q[..., 1::2]) * turn
    b = (k[..., 0::2] + 1j * k[..., 1::2]) * turn
    return np.einsum("...id,...jd->...ij", a, b.conj()).real
