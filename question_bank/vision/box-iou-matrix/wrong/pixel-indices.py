# fails: two boxes against three; whole numbers against floats; a box inside another one, and negative coordinates; boxes that touch along an edge or at a corner; whole numbers only; whole numbers in a, fractions in b; boxes without area; small boxes in coordinates from 0 to 1; seven boxes against four; reordering the boxes of a reorders the rows; 100 boxes against 120; 1,000 boxes against 1,000 in time
# Adds one to each width and height, as if the corners were pixels that belong to the box.
import numpy as np


def box_iou(a, b):
    size = np.minimum(a[:, None, 2:], b[None, :, 2:]) - np.maximum(a[:, None, :2], b[None, :, :2]) + 1.0
    inter = np.maximum(size, 0.0).prod(axis=2)
    areas = [(box[:, 2:] - box[:, :2] + 1.0).prod(axis=1) for box in (a, b)]
    return inter / (areas[0][:, None] + areas[1] - inter)
