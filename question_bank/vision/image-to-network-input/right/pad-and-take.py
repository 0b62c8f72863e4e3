import numpy as np


def prepare(images, size):
    x = images.astype(np.float64) / 255
    x = 0.299 * x[..., 0] + 0.587 * x[..., 1] + 0.114 * x[..., 2]
    side = max(x.shape[1:])
    widths = [(0, 0)]
    for length in x.shape[1:]:
        before = (side - length) // 2
        widths.append((before, side - length - before))
    x = np.pad(x, widths)
    source = [i * side // size for i in range(size)]
    x = np.take(np.take(x, source, axis=1), source, axis=2)
    return np.expand_dims(x, 1)
