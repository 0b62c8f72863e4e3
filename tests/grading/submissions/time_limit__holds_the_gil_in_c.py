# exercise: double
def double(x):
    return sum(iter(int, 1))
