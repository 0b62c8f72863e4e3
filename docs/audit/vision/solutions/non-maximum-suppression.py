import numpy as np


def nms(boxes, scores, threshold):
    b = np.asarray(boxes, float)
    area = (b[:, 2] - b[:, 0]) * (b[:, 3] - b[:, 1])
    order = np.argsort(-scores, kind="stable")
    keep = []
    while len(order):
        i = order[0]
        keep.append(i)
        r = order[1:]
        w = np.minimum(b[i, 2], b[r, 2]) - np.maximum(b[i, 0], b[r, 0])
        h = np.minimum(b[i, 3], b[r, 3]) - np.maximum(b[i, 1], b[r, 1])
        inter = np.maximum(w, 0) * np.maximum(h, 0)
        iou = inter / (area[i] + area[r] - inter)
        order = r[~(iou > threshold)]
    return np.array(keep, dtype=np.int64)
