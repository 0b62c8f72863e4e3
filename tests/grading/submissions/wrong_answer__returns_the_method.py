# exercise: double
# honest: mistake
# message: returned a builtin_function_or_method
def double(x):
    return (x * 2).copy
