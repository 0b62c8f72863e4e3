# exercise: double
# message: BlockingIOError
import os


def double(x):
    if os.fork() == 0:
        while True:
            pass
    return x * 2
