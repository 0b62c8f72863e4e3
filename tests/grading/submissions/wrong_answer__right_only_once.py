# exercise: double
# message: the input comes back unchanged
calls = 0


def double(x):
    global calls
    calls += 1
    return x * 2 if calls == 1 else x
