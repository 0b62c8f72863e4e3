# exercise: double
# honest: mistake
# message: SyntaxError
>>> def double(x):
...     return x * 2
