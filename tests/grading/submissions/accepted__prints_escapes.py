# exercise: double
def double(x):
    print('\x1b[31mred\x1b[0m \x07 \u202e \x9b2J')
    return x * 2
