# exercise: double
# honest: mistake
# message: expected
def double(x):
    for value in x:
        return value * 2
