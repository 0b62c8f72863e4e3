def batches(lines, size):
    batch = []
    for line in lines:
        if not line.strip():
            continue
        batch.append([float(cell) for cell in line.split(",")])
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
