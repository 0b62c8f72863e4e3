# exercise: double
# honest: mistake
# message: returned a list, expected an array of shape (3,)
def double(x):
    return [str(2 * v) for v in x.ravel()]
