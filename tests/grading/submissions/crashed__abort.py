# exercise: double
# message: died of signal 6 (abort)
import os


def double(x):
    os.abort()
