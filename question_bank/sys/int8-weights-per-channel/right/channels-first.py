import numpy as np


def quantise(W, axis=0):
    moved = np.moveaxis(np.asarray(W, dtype=float), axis, 0)
    flat = moved.reshape(len(moved), -1)
    scale = np.maximum(flat.max(axis=1), -flat.min(axis=1)) / 127
    scale[scale == 0] = 1.0
    steps = np.rint(flat / scale[:, None])
    restored = steps * scale[:, None]

    def back(rows):
        return np.moveaxis(rows.reshape(moved.shape), 0, axis)

    return {
        "q": back(steps.astype(np.int8)),
        "restored": back(restored),
        "scale": scale,
        "error": abs(flat - restored).max(axis=1),
        "bound": scale * 0.5,
    }
