# exercise: double
# message: died of signal 11 (segmentation fault)
import ctypes


def double(x):
    ctypes.string_at(0)
