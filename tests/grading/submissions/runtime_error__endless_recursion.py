# exercise: double
# message: RecursionError: maximum recursion depth exceeded
def double(x):
    return double(x)
# honest: mistake
