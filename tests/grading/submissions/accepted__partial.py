# exercise: double
# honest: variant
import functools
import operator

double = functools.partial(operator.mul, 2)
