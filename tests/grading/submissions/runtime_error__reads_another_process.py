# exercise: double
# message: PermissionError
import os


def double(x):
    return open(f'/proc/{os.getppid()}/mem', 'rb').read(10)
