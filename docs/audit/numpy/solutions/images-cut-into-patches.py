import numpy as np


def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size or w % size:
        raise ValueError("size does not divide the image")
    a, b = h // size, w // size
    cut = images.reshape(n, a, size, b, size, c).transpose(0, 1, 3, 2, 4, 5)
    return cut.reshape(n, a * b, size * size * c)
