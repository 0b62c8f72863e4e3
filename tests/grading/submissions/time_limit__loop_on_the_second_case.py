# exercise: double
# message: took longer than 0.25 s
calls = 0


def double(x):
    global calls
    calls += 1
    while calls > 1:
        pass
    return x * 2
