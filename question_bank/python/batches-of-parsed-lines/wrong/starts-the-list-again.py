# fails: three rows and a blank line, in twos; a broken line does not hold up the batch before it; no empty batch when the rows come out even; blanks around numbers, rows of different length; lines without an index: the keys of a dict; blank lines do not count towards the size; a broken line in the second batch; batches of one row; fewer rows than the size; blank lines at the end make no batch; a blank inside a cell is no number; an empty cell is no number
# islice on a list begins at its first line each time; iter() is missing.
from itertools import islice


def batches(lines, size):
    while True:
        rows = list(islice((line for line in lines if line.strip()), size))
        if not rows:
            return
        yield [[float(cell) for cell in row.split(",")] for row in rows]
