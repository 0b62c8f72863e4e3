# exercise: double
# honest: mistake
# message: returned an ellipsis
def double(x):
    return ...
