import numpy as np


def quantise(W, axis=0):
    q, restored = np.zeros(W.shape, dtype=np.int8), np.zeros(W.shape)
    scales, errors = [], []
    for c in range(W.shape[axis]):
        where = (slice(None),) * axis + (c,)
        w = W[where].astype(np.float64)
        scale = np.abs(w).max() / 127 or 1.0
        q[where] = np.round(w / scale)
        restored[where] = q[where] * np.float64(scale)
        errors.append(np.abs(w - restored[where]).max())
        scales.append(scale)
    scale = np.array(scales)
    return {"q": q, "restored": restored, "scale": scale, "error": np.array(errors), "bound": scale / 2}
