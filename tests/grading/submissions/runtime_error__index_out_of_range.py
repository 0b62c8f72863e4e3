# exercise: double
# honest: mistake
# message: IndexError
def double(x):
    return [x[i] * 2 for i in range(len(x) + 1)]
