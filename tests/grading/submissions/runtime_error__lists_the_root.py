# exercise: double
# message: PermissionError
import os


def double(x):
    return sorted(os.listdir('/'))
