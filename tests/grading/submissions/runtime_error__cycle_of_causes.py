# exercise: double
# message: ValueError: a (line 6)
def double(x):
    error, other = ValueError('a'), ValueError('b')
    error.__cause__, other.__cause__ = other, error
    raise error
