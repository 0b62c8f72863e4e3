# exercise: classes
# honest: mistake
# message: ValueError: need at least one array to stack (line 8)
import numpy as np


def classes(p):
    return np.stack([row.argmax() for row in p])
