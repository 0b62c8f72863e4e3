# exercise: double
# message: returned more than 100000 items in lists
def double(x):
    return list(range(1_000_000))
