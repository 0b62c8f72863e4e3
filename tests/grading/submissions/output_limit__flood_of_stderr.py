# exercise: double
# message: printed more than 64 MB
import os


def double(x):
    while True:
        os.write(2, b'x' * 65_536)
