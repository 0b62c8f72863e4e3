def smallest_memory(sizes, devices):
    if not sizes:
        return 0
    low, high, best = 1, sum(sizes), None
    while low <= high:
        memory = (low + high) // 2
        free, left, possible = 0, devices, True
        for size in sizes:
            if size > free:
                free, left = memory, left - 1
            free -= size
            possible = possible and free >= 0
        if possible and left >= 0:
            best, high = memory, memory - 1
        else:
            low = memory + 1
    return best
