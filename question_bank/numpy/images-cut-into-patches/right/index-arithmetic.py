import numpy as np


def to_patches(images, size):
    n, h, w, c = images.shape
    if h % size != 0 or w % size != 0:
        raise ValueError("size does not divide the image")
    patch = np.arange((h // size) * (w // size))[:, None, None, None]
    y = patch // (w // size) * size + np.arange(size)[:, None, None]
    x = patch % (w // size) * size + np.arange(size)[:, None]
    return images[:, y, x, np.arange(c)].reshape(n, patch.size, size * size * c)
