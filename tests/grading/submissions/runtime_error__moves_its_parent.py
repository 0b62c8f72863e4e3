# exercise: double
# message: PermissionError
import os


def double(x):
    os.sched_setaffinity(os.getppid(), {0})
    return x * 2
