# exercise: double
# honest: mistake
# message: FileNotFoundError: factor.txt not found. (line 6) while the file was loaded
import numpy as np

factor = np.loadtxt('factor.txt')


def double(x):
    return x * factor
