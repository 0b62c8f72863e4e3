# fails: a broken line does not hold up the batch before it; a broken line in the second batch; a blank inside a cell is no number; an empty cell is no number
# Converts every line before the first batch goes out.
def batches(lines, size):
    rows = [[float(cell) for cell in line.split(",")] for line in lines if line.strip()]
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
