# exercise: double
# honest: mistake
# message: returned None; is a `return` missing?
def double(x):
    print(x * 2)
