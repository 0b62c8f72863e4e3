import numpy as np


def nms(boxes, scores, threshold):
    """Greedy non-maximum suppression.

    boxes: (n, 4), float64 or int64, rows x1, y1, x2, y2 with x1 < x2 and
       y1 < y2; n may be 0.
    scores: float64 (n,).
    threshold: a box is dropped if its IoU with a box kept before is
       greater than this.

    Returns an int64 array of the kept indices by falling score, of equal
    scores the lower index first.
    """
    raise NotImplementedError
