import numpy as np


def box_iou(a, b):
    ax1, ay1, ax2, ay2 = a.T.astype(float)
    bx1, by1, bx2, by2 = b.T.astype(float)
    width = np.minimum.outer(ax2, bx2) - np.maximum.outer(ax1, bx1)
    height = np.minimum.outer(ay2, by2) - np.maximum.outer(ay1, by1)
    overlap = np.where((width > 0) & (height > 0), width * height, 0.0)
    total = np.add.outer((ax2 - ax1) * (ay2 - ay1), (bx2 - bx1) * (by2 - by1)) - overlap
    return overlap / np.where(total == 0.0, 1.0, total)
