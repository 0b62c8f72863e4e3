# exercise: double
# message: returned lists nested deeper than 32
def double(x):
    value = []
    value.append(value)
    return value
