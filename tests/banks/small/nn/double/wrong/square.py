# fails: two numbers; a matrix
def double(x):
    return x**2
