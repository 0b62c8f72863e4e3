# exercise: double
# message: BlockingIOError
import os


def double(x):
    while True:
        os.fork()
