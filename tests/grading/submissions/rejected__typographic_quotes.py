# exercise: double
# honest: mistake
# message: SyntaxError: invalid character
def double(x):
    print(“here”)
    return x * 2
