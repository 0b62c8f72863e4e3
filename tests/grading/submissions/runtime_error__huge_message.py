# exercise: double
# message: ValueError: AAAA
def double(x):
    raise ValueError('A' * 10_000_000)
