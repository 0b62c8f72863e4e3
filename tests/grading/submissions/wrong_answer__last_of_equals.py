# exercise: classes
# honest: mistake
# message: 1 of 1 values differ
import numpy as np


def classes(p):
    return p.shape[1] - 1 - np.argmax(p[:, ::-1], axis=1)
