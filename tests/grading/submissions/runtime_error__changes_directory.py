# exercise: double
# message: OSError
import os


def double(x):
    os.mkdir('/tmp/interview_escape')
    return x * 2
