import numpy as np


def prepare(images, size):
    n, height, width, _ = images.shape
    side = max(height, width)
    above, before = (side - height) // 2, (side - width) // 2
    out = np.zeros((n, 1, size, size))
    for i in range(size):
        for j in range(size):
            u, v = i * side // size - above, j * side // size - before
            if 0 <= u < height and 0 <= v < width:
                out[:, 0, i, j] = np.einsum("nc,c->n", images[:, u, v], [0.299, 0.587, 0.114]) / 255
    return out
