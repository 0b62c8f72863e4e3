# exercise: double
# honest: mistake
# message: shape (1,), expected (3,)
def double(x):
    return x[:1] * 2
