# exercise: double
# honest: variant
def double(x):
    if x.ndim > 1:
        return [double(row) for row in x]
    return [float(2 * v) for v in x]
