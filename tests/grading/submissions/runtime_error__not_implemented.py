# exercise: double
# honest: mistake
# message: NotImplementedError (line 5)
def double(x):
    raise NotImplementedError
