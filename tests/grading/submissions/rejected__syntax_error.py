# exercise: double
# message: SyntaxError: expected ':' (line 3)
def double(x)
    return x * 2
# honest: mistake
