# exercise: double
# honest: mistake
# message: 2 of 3 values differ, first at [0]: got 1.0, expected 2.0
def double(x):
    return x ** 2
