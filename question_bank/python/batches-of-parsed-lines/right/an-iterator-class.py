class batches:
    def __init__(self, lines, size):
        self.lines, self.size = iter(lines), size

    def __iter__(self):
        return self

    def __next__(self):
        found = []
        while len(found) < self.size:
            line = next(self.lines, None)
            if line is None:
                break
            if line.split():
                found.append([float(cell) for cell in line.split(",")])
        if not found:
            raise StopIteration
        return found
