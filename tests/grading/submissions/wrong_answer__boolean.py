# exercise: double
# honest: mistake
# message: dtype bool, expected float64
def double(x):
    return x * 2 > 0
