# exercise: softmax
# message: NameError: name 'total' is not defined (line 7)
import numpy as np


def softmax(x, axis=-1):
    return x / total
# honest: mistake
