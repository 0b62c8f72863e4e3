# exercise: double
# message: OSError
import os


def double(x):
    return [os.pipe() for _ in range(10_000)]
