# fails: boxes without area
# Boxes without area give 0/0.
import numpy as np


def box_iou(a, b):
    size = np.minimum(a[:, None, 2:], b[None, :, 2:]) - np.maximum(a[:, None, :2], b[None, :, :2])
    inter = np.maximum(size, 0).prod(axis=2)
    areas = [(box[:, 2:] - box[:, :2]).prod(axis=1) for box in (a, b)]
    return inter / (areas[0][:, None] + areas[1] - inter)
