# exercise: double
# honest: mistake
# message: SyntaxError
def double(x):
    print x
    return x * 2
