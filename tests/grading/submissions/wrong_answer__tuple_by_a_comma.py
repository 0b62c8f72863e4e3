# exercise: double
# honest: mistake
# message: right values in the wrong shape: shape (1, 3), expected (3,)
def double(x):
    return x * 2,
