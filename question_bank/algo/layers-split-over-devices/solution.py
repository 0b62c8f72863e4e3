def smallest_memory(sizes, devices):
    """Memory per device that is just enough, an int."""
    low, high = max(sizes, default=0), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        if _devices_needed(sizes, middle) <= devices:
            high = middle
        else:
            low = middle + 1
    return low


def _devices_needed(sizes, memory):
    """Fewest devices of this memory, if every layer fits on one."""
    used, load = 1, 0
    for size in sizes:
        load += size
        if load > memory:
            used += 1
            load = size
    return used
