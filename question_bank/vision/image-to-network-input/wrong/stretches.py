# fails: a red and a white pixel, a row is added below; larger than the photo, pixels are repeated; a tall photo gets columns on both sides; a wide photo gets rows above and below; three photos made smaller; a wide photo made larger
# Resizes each direction to the size, without padding.
import numpy as np


def prepare(images, size):
    grey = images @ np.array([0.299, 0.587, 0.114])  # (N, H, W)
    n, height, width = grey.shape
    rows = np.arange(size) * height // size
    small = grey[:, rows[:, None], np.arange(size) * width // size]
    return small[:, None] / 255.0
