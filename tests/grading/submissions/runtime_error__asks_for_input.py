# exercise: double
# honest: mistake
# message: EOFError
factor = int(input('factor? '))


def double(x):
    return x * factor
