# exercise: double
# message: PermissionError
def double(x):
    return open('/proc/self/maps').read()
