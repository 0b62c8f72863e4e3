# fails: an IoU equal to the threshold is not enough; threshold 0 lets boxes touch only; threshold 1 keeps even equal boxes
# Drops a box whose IoU equals the threshold.
import numpy as np


def nms(boxes, scores, threshold):
    boxes = boxes.astype(float)
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    order = np.argsort(-scores, kind="stable")
    keep = []
    while order.size:
        best, rest = order[0], order[1:]
        keep.append(best)
        size = np.minimum(boxes[best, 2:], boxes[rest, 2:]) - np.maximum(boxes[best, :2], boxes[rest, :2])
        inter = size.clip(0).prod(axis=1)
        iou = inter / (areas[best] + areas[rest] - inter)
        order = rest[iou < threshold]
    return np.array(keep, dtype=np.int64)
