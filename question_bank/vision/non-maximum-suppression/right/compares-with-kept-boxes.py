import numpy as np


def overlap_ratio(box, others):
    w = np.clip(np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0]), 0, None)
    h = np.clip(np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1]), 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    return w * h / (area + (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1]) - w * h)


def nms(boxes, scores, threshold):
    kept = []
    for i in sorted(range(len(scores)), key=lambda i: (-scores[i], i)):
        if not kept or overlap_ratio(boxes[i], boxes[kept]).max() <= threshold:
            kept.append(i)
    return np.array(kept, dtype=np.int64)
