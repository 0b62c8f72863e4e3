# exercise: double
def double(x):
    print('x is', x)
    return x * 2
# honest: variant
