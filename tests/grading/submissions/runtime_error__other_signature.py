# exercise: softmax
# message: TypeError: softmax() got an unexpected keyword argument 'axis'
import numpy as np


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
# honest: mistake
