from itertools import islice


def batches(lines, size):
    rows = (list(map(float, line.split(","))) for line in lines if line.strip())
    while batch := list(islice(rows, size)):
        yield batch
