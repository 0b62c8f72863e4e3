# exercise: double
# message: the file does not define double; it defines dubble
def dubble(x):
    return x * 2
# honest: mistake
