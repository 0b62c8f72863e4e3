# exercise: double
# message: OSError
import os


def double(x):
    os.symlink('/etc/passwd', '/tmp/interview_escape')
    return x * 2
