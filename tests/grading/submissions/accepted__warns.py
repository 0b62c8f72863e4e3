# exercise: double
# honest: variant
import warnings


def double(x):
    warnings.warn('deprecated')
    return x * 2
