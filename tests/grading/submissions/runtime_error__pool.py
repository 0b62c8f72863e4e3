# exercise: double
from multiprocessing import Pool


def double(x):
    with Pool(4) as pool:
        pool.map(abs, range(4))
    return x * 2
