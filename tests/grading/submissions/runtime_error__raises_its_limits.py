# exercise: double
# message: ValueError: not allowed to raise maximum limit
import resource


def double(x):
    resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
    return x * 2
