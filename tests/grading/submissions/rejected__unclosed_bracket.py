# exercise: double
# honest: mistake
# message: SyntaxError: '(' was never closed (line 5)
def double(x):
    return (x * 2
