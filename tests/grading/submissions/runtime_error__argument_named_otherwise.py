# exercise: softmax
# honest: mistake
# message: unexpected keyword argument 'axis'
import numpy as np


def softmax(x, dim=-1):
    e = np.exp(x - x.max(axis=dim, keepdims=True))
    return e / e.sum(axis=dim, keepdims=True)
