# fails: three rows and a blank line, in twos; lines without an index: the keys of a dict; fewer rows than the size
# Never yields the last batch when it is not full.
def batches(lines, size):
    batch = []
    for line in lines:
        if line.strip():
            batch.append([float(cell) for cell in line.split(",")])
        if len(batch) == size:
            yield batch
            batch = []
