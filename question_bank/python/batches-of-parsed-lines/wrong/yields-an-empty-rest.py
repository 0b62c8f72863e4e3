# fails: no empty batch when the rows come out even; blanks around numbers, rows of different length; blank lines do not count towards the size; batches of one row; blank lines at the end make no batch; no lines, no batch
# Yields what is left without asking whether anything is left.
def batches(lines, size):
    batch = []
    for line in lines:
        if not line.strip():
            continue
        batch.append([float(cell) for cell in line.split(",")])
        if len(batch) == size:
            yield batch
            batch = []
    yield batch
