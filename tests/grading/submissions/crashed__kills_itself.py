# exercise: double
# message: died of signal 9 (killed)
import os


def double(x):
    os.kill(os.getpid(), 9)
