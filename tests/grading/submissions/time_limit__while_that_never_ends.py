# exercise: double
# honest: mistake
# message: took longer than 0.25 s
def double(x):
    i = 0
    while i < 10:
        y = x * 2
    return y
