# exercise: double
# honest: mistake
# message: 2 of 3 values differ, first at [1]: got 3.0, expected 4.0
def double(x):
    return x + 1
