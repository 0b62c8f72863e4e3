# exercise: double
# honest: mistake
# message: changes its input x; work on a copy
def double(x):
    x *= 2
    return x
