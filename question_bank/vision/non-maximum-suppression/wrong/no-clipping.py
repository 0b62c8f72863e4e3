# fails: all boxes stay, by falling score; of equal scores the lower index goes first; boxes apart in both directions do not overlap; sixty boxes in a crowd; 200 boxes; 1,500 boxes in time
# Negative widths multiply to a positive overlap.
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
        inter = size.prod(axis=1)
        iou = inter / (areas[best] + areas[rest] - inter)
        order = rest[iou <= threshold]
    return np.array(keep, dtype=np.int64)
