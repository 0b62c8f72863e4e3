import numpy as np


def nms(boxes, scores, threshold):
    order = np.lexsort((np.arange(len(scores)), -scores))
    b = boxes[order]
    size = np.minimum(b[:, None, 2:], b[None, :, 2:]) - np.maximum(b[:, None, :2], b[None, :, :2])
    overlap = size.clip(0).prod(axis=-1)
    area = np.diagonal(overlap)
    too_close = overlap / (area[:, None] + area - overlap) > threshold
    alive = np.ones(len(order), dtype=bool)
    for i in range(len(order)):
        if alive[i]:
            alive[i + 1 :] &= ~too_close[i, i + 1 :]
    return order[alive]
