# exercise: double
# message: the file cannot be decoded
# café
def double(x):
    return x * 2
# honest: mistake
