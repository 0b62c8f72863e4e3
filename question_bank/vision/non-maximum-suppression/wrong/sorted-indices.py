# fails: an IoU equal to the threshold is not enough; all boxes stay, by falling score; twenty equal scores keep their order; boxes of whole numbers; boxes apart in both directions do not overlap; threshold 1 keeps even equal boxes; sixty boxes in a crowd; 200 boxes; 1,500 boxes in time
# Returns the kept indices in ascending order.
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
        order = rest[iou <= threshold]
    return np.array(sorted(keep), dtype=np.int64)
