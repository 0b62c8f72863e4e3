import numpy as np


def box_iou(a, b):
    result = np.zeros((len(a), len(b)))
    areas = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    for i, (x1, y1, x2, y2) in enumerate(a):
        w = np.clip(np.minimum(x2, b[:, 2]) - np.maximum(x1, b[:, 0]), 0, None)
        h = np.clip(np.minimum(y2, b[:, 3]) - np.maximum(y1, b[:, 1]), 0, None)
        union = (x2 - x1) * (y2 - y1) + areas - w * h
        with np.errstate(invalid="ignore"):
            result[i] = np.nan_to_num(w * h / union)
    return result
