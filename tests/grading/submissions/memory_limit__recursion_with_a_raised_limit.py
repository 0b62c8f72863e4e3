# exercise: double
# seconds: 3
import sys

sys.setrecursionlimit(1 << 30)


def double(x):
    return double(x)
