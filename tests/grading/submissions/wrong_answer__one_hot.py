# exercise: classes
# honest: mistake
# message: shape (2, 3), expected (2,)
import numpy as np


def classes(p):
    return np.eye(p.shape[1])[p.argmax(axis=1)]
