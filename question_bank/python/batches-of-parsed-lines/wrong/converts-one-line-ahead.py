# fails: a broken line does not hold up the batch before it; a blank inside a cell is no number; an empty cell is no number
# Yields a full batch only after the next line has been converted.
def batches(lines, size):
    batch = []
    for line in lines:
        if line.strip():
            row = [float(cell) for cell in line.split(",")]
            if len(batch) == size:
                yield batch
                batch = []
            batch.append(row)
    if batch:
        yield batch
