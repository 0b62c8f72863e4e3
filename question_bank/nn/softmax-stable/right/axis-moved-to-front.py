import numpy as np


def softmax(x, axis=-1):
    z = np.moveaxis(np.array(x, dtype=np.float64), axis, 0)
    z -= np.maximum.reduce(z)
    np.exp(z, out=z)
    z /= np.add.reduce(z)
    return np.moveaxis(z, 0, axis)
