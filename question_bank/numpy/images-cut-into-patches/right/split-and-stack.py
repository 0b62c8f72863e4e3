import numpy as np


def to_patches(images, size):
    if images.shape[1] % size or images.shape[2] % size:
        raise ValueError("the image does not divide evenly")
    bands = np.stack(np.split(images, images.shape[1] // size, axis=1), axis=1)
    cells = np.stack(np.split(bands, images.shape[2] // size, axis=3), axis=2)
    n, rows, columns = cells.shape[:3]
    return cells.reshape(n, rows * columns, size * size * images.shape[3])
