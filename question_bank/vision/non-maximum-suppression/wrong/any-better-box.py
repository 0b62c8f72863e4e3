# fails: a suppressed box suppresses nothing; threshold 0 lets boxes touch only
# Drops what overlaps with any better box, kept or not.
import numpy as np


def nms(boxes, scores, threshold):
    order = np.argsort(-scores, kind="stable")
    b = boxes[order]
    size = np.minimum(b[:, None, 2:], b[None, :, 2:]) - np.maximum(b[:, None, :2], b[None, :, :2])
    overlap = size.clip(0).prod(axis=-1)
    area = np.diagonal(overlap)
    too_close = overlap / (area[:, None] + area - overlap) > threshold
    return order[~np.triu(too_close, 1).any(axis=0)]
