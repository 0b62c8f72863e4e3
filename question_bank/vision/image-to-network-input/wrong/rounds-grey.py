# fails: a red and a white pixel, a row is added below; larger than the photo, pixels are repeated; red, green, blue and yellow; three photos made smaller; grey values are not rounded; a square photo, every second pixel; a wide photo made larger; source pixels are exact, 18 to 66; source pixels are exact, 23 to 46; source pixels are exact, 14 to 36; a result of one pixel is the top left one; a photo of one pixel
# Puts the grey value back into uint8.
import numpy as np


def prepare(images, size):
    grey = (images @ np.array([0.299, 0.587, 0.114])).astype(np.uint8)  # (N, H, W)
    n, height, width = grey.shape

    side = max(height, width)
    top, left = (side - height) // 2, (side - width) // 2
    square = np.zeros((n, side, side))
    square[:, top : top + height, left : left + width] = grey

    nearest = np.arange(size) * side // size
    small = square[:, nearest[:, None], nearest]
    return small[:, None] / 255.0
