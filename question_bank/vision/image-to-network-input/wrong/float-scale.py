# fails: source pixels are exact, 18 to 66
# The float scale misses some source pixels by one.
import numpy as np


def prepare(images, size):
    grey = images @ np.array([0.299, 0.587, 0.114])  # (N, H, W)
    n, height, width = grey.shape

    side = max(height, width)
    top, left = (side - height) // 2, (side - width) // 2
    square = np.zeros((n, side, side))
    square[:, top : top + height, left : left + width] = grey

    nearest = (np.arange(size) * (side / size)).astype(int)
    small = square[:, nearest[:, None], nearest]
    return small[:, None] / 255.0
