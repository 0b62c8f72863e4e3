# fails: five layers on two devices; five layers on three devices; as many devices as layers; parts of exactly the same sum; the mean would need a divided layer; layers stay in order; small layers after each other, not all devices equal; equal layers; two hundred layers on seven devices; 10,000 large layers on 300 devices in time
# A device that is filled exactly counts as too small.
def smallest_memory(sizes, devices):
    low, high = max(sizes, default=0), sum(sizes)
    while low < high:
        middle = (low + high) // 2
        used, load = 1, 0
        for size in sizes:
            if load + size >= middle:
                used, load = used + 1, 0
            load += size
        if used <= devices:
            high = middle
        else:
            low = middle + 1
    return low
