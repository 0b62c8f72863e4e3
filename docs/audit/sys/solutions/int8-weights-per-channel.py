import numpy as np


def quantise(W, axis=0):
    V = W.astype(np.float64)
    other = tuple(i for i in range(V.ndim) if i != axis)
    top = np.abs(V).max(axis=other, keepdims=True)
    s = np.where(top > 0, top / 127, 1.0)
    q = np.rint(V / s).astype(np.int8)
    restored = q * s
    error = np.abs(V - restored).max(axis=other)
    scale = s.reshape(-1)
    return {"q": q, "restored": restored, "scale": scale,
            "error": error, "bound": scale / 2}
