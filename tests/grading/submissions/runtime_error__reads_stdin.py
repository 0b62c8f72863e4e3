# exercise: double
# message: EOFError
def double(x):
    return float(input())
