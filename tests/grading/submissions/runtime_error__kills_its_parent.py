# exercise: double
# message: PermissionError
import os


def double(x):
    os.kill(os.getppid(), 9)
    return x * 2
