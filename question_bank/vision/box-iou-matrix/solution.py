import numpy as np


def box_iou(a, b):
    """Intersection over union of all boxes of a with all boxes of b."""
    a, b = a.astype(np.float64), b.astype(np.float64)
    start = np.maximum(a[:, None, :2], b[None, :, :2])  # (n, m, 2)
    end = np.minimum(a[:, None, 2:], b[None, :, 2:])
    intersection = np.maximum(end - start, 0.0).prod(axis=2)

    area_a = (a[:, 2:] - a[:, :2]).prod(axis=1)
    area_b = (b[:, 2:] - b[:, :2]).prod(axis=1)
    union = area_a[:, None] + area_b - intersection
    iou = np.zeros(union.shape)
    np.divide(intersection, union, out=iou, where=union > 0.0)
    return iou
