# exercise: double
# seconds: 3
# or: runtime_error crashed time_limit (what comes first differs between versions of Python)
import sys

sys.setrecursionlimit(1 << 30)


def double(x):
    return double(x)
