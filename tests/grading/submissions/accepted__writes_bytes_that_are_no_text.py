# exercise: double
import os


def double(x):
    os.write(1, bytes(range(256)))
    return x * 2
