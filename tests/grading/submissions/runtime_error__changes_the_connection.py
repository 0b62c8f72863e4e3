# exercise: double
# message: OSError
import os


def double(x):
    os.rename('/tmp', '/interview_escape')
