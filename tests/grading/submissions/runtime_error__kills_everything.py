# exercise: double
# message: PermissionError
import os


def double(x):
    os.kill(-1, 9)
    return x * 2
