# exercise: double
# message: PermissionError
import os


def double(x):
    os.execv('/bin/sh', ['sh', '-c', 'echo'])
