# exercise: classes
# honest: variant
import numpy as np


def classes(p):
    return p.argmax(axis=-1).astype(np.int32)
