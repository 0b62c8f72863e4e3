# fails: 10,000 large layers on 300 devices in time
# Right, but tries every memory from the lower bound on.
def smallest_memory(sizes, devices):
    memory = max(max(sizes, default=0), sum(sizes) // devices)
    while True:
        used, load = 1, 0
        for size in sizes:
            if load + size > memory:
                used, load = used + 1, 0
            load += size
        if used <= devices:
            return memory
        memory += 1
