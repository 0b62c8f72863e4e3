# fails: two boxes against three; whole numbers against floats; apart to the right and below, in either order; a box inside another one, and negative coordinates; whole numbers only; whole numbers in a, fractions in b; boxes without area; small boxes in coordinates from 0 to 1; seven boxes against four; reordering the boxes of a reorders the rows; 100 boxes against 120; 1,000 boxes against 1,000 in time
# Divides by the sum of both areas instead of the union.
import numpy as np


def box_iou(a, b):
    size = np.minimum(a[:, None, 2:], b[None, :, 2:]) - np.maximum(a[:, None, :2], b[None, :, :2])
    inter = np.maximum(size, 0).prod(axis=2)
    areas = [(box[:, 2:] - box[:, :2]).prod(axis=1) for box in (a, b)]
    total = areas[0][:, None] + areas[1]
    return inter / np.where(total > 0, total, 1.0)
