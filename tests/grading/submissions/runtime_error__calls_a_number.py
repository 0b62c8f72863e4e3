# exercise: double
# honest: mistake
# message: TypeError: 'int' object is not callable
def double(x):
    return 2(x)
