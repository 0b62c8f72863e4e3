# exercise: double
# honest: variant
import logging

logging.basicConfig(level=logging.DEBUG)


def double(x):
    logging.debug('doubling %s', x)
    return x * 2
