# exercise: double
# honest: mistake
# message: NameError: name 'result' is not defined
import numpy as np


def double(x):
    reslut = x * 2
    return result
