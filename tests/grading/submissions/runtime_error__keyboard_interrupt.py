# exercise: double
# message: KeyboardInterrupt (line 4)
def double(x):
    raise KeyboardInterrupt
