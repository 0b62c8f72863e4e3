# exercise: double
# honest: mistake
# message: AssertionError: a matrix, please (line 5)
def double(x):
    assert x.ndim == 2, 'a matrix, please'
    return x * 2
