# fails: more devices than layers; one large layer sets the limit
# Searches from 0, and lets a layer that does not fit have a device of its own.
def smallest_memory(sizes, devices):
    low, high = 0, sum(sizes)
    while low < high:
        middle = (low + high) // 2
        used, load = 1, 0
        for size in sizes:
            if load + size > middle:
                used, load = used + 1, 0
            load += size
        if used <= devices:
            high = middle
        else:
            low = middle + 1
    return low
