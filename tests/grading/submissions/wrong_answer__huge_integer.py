# exercise: double
def double(x):
    return 10 ** 10000
