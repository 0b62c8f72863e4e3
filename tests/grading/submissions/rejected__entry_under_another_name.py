# exercise: double
# honest: mistake
# message: the file does not define double; it defines double_it
def double_it(x):
    return x * 2
