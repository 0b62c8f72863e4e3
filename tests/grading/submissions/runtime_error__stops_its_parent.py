# exercise: double
# message: PermissionError
import os
import signal


def double(x):
    os.kill(os.getppid(), signal.SIGSTOP)
    return x * 2
