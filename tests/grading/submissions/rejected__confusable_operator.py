# exercise: double
# message: SyntaxError: invalid character
def double(x):
    return x × 2
# honest: mistake
